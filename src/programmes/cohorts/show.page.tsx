import { to } from '#addresses'
import {
  type Actor,
  type Child,
  type Day,
  type Event,
  fromToday,
  longDay,
  may,
  number,
  type Words,
} from '#kernel'
import { sources } from '#plans'
import {
  Alert,
  ButtonLink,
  Card,
  Checklist,
  Columns,
  EventHistory,
  Facts,
  PageHead,
  PostButton,
  Stack,
} from '#ui'
import type { LessonColumn } from '../slots.ts'
import { LessonsTable } from '../timetable/lessons-table.tsx'
import type { LessonRow } from '../timetable/queries.ts'
import type { VisitRow } from '../visits/queries.ts'
import { VisitsCard } from '../visits/visits-card.tsx'
import { type CohortCheck, lacking } from './checks.ts'
import { type CohortView, isOpen } from './cohort.ts'
import { CohortBadge } from './cohorts-table.tsx'

interface ShowProps {
  cohort: CohortView
  checks: CohortCheck[]
  /** The next lessons. */
  lessons: LessonRow[]
  more: readonly LessonColumn[]
  hours: number
  participants: number
  /** Lessons that a suspension called off and that could be held again. */
  takeUp: number
  /** Why what was asked was not done. */
  refusal?: string | undefined
  /** The agreement carries no lesson today. */
  halted: boolean
  visits: VisitRow[]
  /** What later capabilities show here. */
  sections: Child[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function CohortPage(props: ShowProps) {
  const { cohort, checks, lessons, visits, sections, events, words, actor, today } = props
  const { id, programmeId, programmeName, name, stage } = cohort
  const mayWrite = may(actor, 'programme.write') && isOpen(cohort)
  const waits = stage === 'prepared' || stage === 'open'
  return (
    <>
      <PageHead
        title={`${programmeName}, ${name}`}
        lead={`TA ${cohort.fiscalYear}, ${cohort.unitName}.`}
        status={<CohortBadge stage={stage} />}
        actions={
          mayWrite && (
            <>
              <ButtonLink href={to.reviseCohort(id)} icon="edit">
                Ubah angkatan
              </ButtonLink>
              <ButtonLink href={to.lessonSeries(id)} icon="calendar">
                Susun jadwal
              </ButtonLink>
            </>
          )
        }
      />
      {props.refusal && <Alert kind="stalled" title={props.refusal} />}
      <Next {...props} />
      <Halted {...props} mayWrite={mayWrite} />
      <Columns>
        <Stack>
          <Card>
            <Facts
              items={[
                ['Program', <a href={to.programme(programmeId)}>{programmeName}</a>],
                ['Hari', `${longDay(cohort.startsOn)} sampai ${longDay(cohort.endsOn)}`],
                ['Peserta', `${number(props.participants)} dari ${number(cohort.seats)} tempat`],
                [
                  'Sumber dana',
                  cohort.funding && (sources[cohort.funding as keyof typeof sources] ?? cohort.funding),
                ],
                cohort.agreementId !== null && [
                  'Kerja sama',
                  <a href={to.agreement(cohort.agreementId)}>{cohort.agreementTitle ?? 'Buka kerja sama'}</a>,
                ],
                cohort.agreementId !== null &&
                  cohort.planItemId !== null && [
                    'Kegiatan rencana aksi',
                    <a href={to.planItem(cohort.agreementId, cohort.planItemId)}>{cohort.promise}</a>,
                  ],
                ['Instruktur', cohort.instructor],
                ['Ruang', cohort.room],
                cohort.stageReason !== null && ['Alasan', cohort.stageReason],
                cohort.agreementId === null && ['Tanpa mitra karena', cohort.noPartnerReason, 'long'],
              ]}
            />
          </Card>
          <Card
            title="Jadwal"
            id="jadwal"
            actions={<a href={to.cohortTimetable(id)}>Lihat seluruh jadwal</a>}
          >
            <p class="quiet">
              {number(props.hours)} dari {number(cohort.programmeHours)} JP terjadwal.
            </p>
            <LessonsTable
              caption="Pelajaran berikutnya"
              rows={lessons}
              more={props.more}
              today={today}
              mayWrite={mayWrite}
              empty={<p class="quiet">Tidak ada pelajaran mulai hari ini.</p>}
            />
          </Card>
          {sections}
          <VisitsCard cohort={cohort} visits={visits} mayWrite={mayWrite} />
        </Stack>
        <Stack>
          {waits && <Completeness checks={checks} mayWrite={mayWrite} />}
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
          {isOpen(cohort) && may(actor, 'cohort.decide') && (
            <Card title="Batalkan">
              <p class="quiet">Bila angkatan ini tidak jadi diadakan atau tidak diteruskan.</p>
              <p>
                <a href={to.cancelCohort(id)}>Batalkan angkatan</a>
              </p>
            </Card>
          )}
        </Stack>
      </Columns>
    </>
  )
}

/** The one thing to do next. */
function Next(props: ShowProps) {
  const { stage, endsOn } = props.cohort
  if (stage === 'prepared') return <Prepared {...props} />
  if (stage === 'open') return <Open {...props} />
  return stage === 'running' && endsOn < props.today ? <Over {...props} /> : null
}

const said = (checks: CohortCheck[]) => checks.map(({ label }) => label.toLowerCase()).join(', ')
const butPeople = (checks: CohortCheck[]) => lacking(checks).filter(({ code }) => code !== 'participants')

function Prepared({ cohort: { id, startsOn }, checks, actor, today }: ShowProps) {
  const missing = butPeople(checks)
  return (
    <Alert
      kind="info"
      title={`Mulai ${fromToday(today, startsOn)}.`}
      action={
        may(actor, 'programme.write') && (
          <PostButton action={to.openCohort(id)} kind="primary">
            Buka bagi peserta
          </PostButton>
        )
      }
    >
      {missing.length > 0 ? `Masih kurang: ${said(missing)}.` : 'Berikutnya: terima peserta.'}
    </Alert>
  )
}

function Open({ cohort: { id }, checks, actor }: ShowProps) {
  const missing = lacking(checks)
  const start = may(actor, 'cohort.decide') && butPeople(checks).length === 0 && (
    <ButtonLink href={to.startCohort(id)} kind="primary" icon="check">
      Mulai angkatan
    </ButtonLink>
  )
  if (missing.length > 0) {
    return (
      <Alert title={`${missing.length} hal wajib belum ada.`} action={start}>
        Masih kurang: {said(missing)}.
      </Alert>
    )
  }
  return (
    <Alert kind="good" title="Semua yang wajib sudah ada." action={start}>
      Kepala seksi atau kepala unit dapat memulainya.
    </Alert>
  )
}

function Over({ cohort: { id, endsOn }, actor, today }: ShowProps) {
  const finish = may(actor, 'cohort.decide') && (
    <ButtonLink href={to.finishCohort(id)} kind="primary" icon="check">
      Selesaikan
    </ButtonLink>
  )
  return (
    <Alert title={`Hari terakhirnya ${fromToday(today, endsOn)}.`} action={finish}>
      Tutup angkatan ini bila semua pelajaran sudah tercatat.
    </Alert>
  )
}

/** The agreement is suspended or over; or it goes on, and what was called off can be held again. */
function Halted({ cohort, halted, takeUp, mayWrite }: ShowProps & { mayWrite: boolean }) {
  if (halted && isOpen(cohort)) {
    return (
      <Alert kind="stalled" title="Kerja sama angkatan ini sedang tidak berlaku.">
        Pelajaran yang akan datang dibatalkan. Bila kerja sama dilanjutkan, pelajaran itu ditawarkan lagi di
        sini.
      </Alert>
    )
  }
  if (takeUp === 0) return null
  return (
    <Alert
      kind="attention"
      title={`${number(takeUp)} pelajaran terhenti dapat diadakan lagi.`}
      action={mayWrite && <PostButton action={to.takeUpLessons(cohort.id)}>Adakan lagi</PostButton>}
    >
      Kerja samanya berlaku kembali. Yang waktunya sudah dipakai tetap batal.
    </Alert>
  )
}

function Completeness({ checks, mayWrite }: { checks: CohortCheck[]; mayWrite: boolean }) {
  const missing = lacking(checks).length
  const shown = (check: CohortCheck) => ({
    ...check,
    label: check.required ? check.label : `${check.label} (dianjurkan)`,
    fix: mayWrite ? check.fix : undefined,
  })
  return (
    <Card title="Kelengkapan" id="kelengkapan">
      <p class="quiet">
        {missing === 0
          ? 'Semua yang wajib sudah ada.'
          : `${missing} hal wajib belum ada sebelum dapat dimulai.`}
      </p>
      <Checklist items={[...checks].sort((one, other) => Number(one.done) - Number(other.done)).map(shown)} />
    </Card>
  )
}
