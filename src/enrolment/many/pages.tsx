import { to } from '#addresses'
import { type Actor, addressOf, type FormState, longMoment, may, number } from '#kernel'
import {
  Actions,
  Button,
  Card,
  Chips,
  DateField,
  Empty,
  FieldRow,
  Form,
  Hidden,
  PageHead,
  Pagination,
  SelectField,
  Table,
  TextArea,
  TwoLines,
} from '#ui'
import { EligibilityBadge, OutcomeBadge, StateBadge } from '../badges.tsx'
import { type CohortView, cohortTitle, isOurs, seatsFree, takesPeople } from '../cohort.ts'
import { obstacles } from '../eligibility/judge.ts'
import { CohortFrame } from '../frame.tsx'
import { askers, type BatchOutcome, outcomes } from '../kinds.ts'
import { PathFields } from '../places/forms.page.tsx'
import type { ListReason } from './listed.ts'
import {
  type BatchQuestion,
  type BatchView,
  type Candidates,
  candidatesIn,
  type LineRow,
  perPage,
  type Question,
} from './queries.ts'
import { ReasonCard } from './reason-card.tsx'

interface CandidatesProps extends Candidates {
  cohort: CohortView
  asked: Question
  actor: Actor
}
type CandidateRow = Candidates['rows'][number]

/** Everybody of the unit, by whether the rules let them in; who is ticked goes on to the form. */
export function CandidatesPage({ cohort, rows, counts, asked, actor }: CandidatesProps) {
  const view = asked.lihat ?? 'memenuhi'
  const chip = (label: string, lihat: Question['lihat']) => ({
    label,
    count: counts[lihat ?? 'memenuhi'],
    href: candidatesIn(cohort.id, { lihat }),
    current: asked.lihat === lihat,
  })
  const ticks =
    view === 'memenuhi' && may(actor, 'enrolment.decide') && takesPeople(cohort) && rows.length > 0
  const table = (
    <Table
      caption="Orang di satuan kerja ini, menurut syarat program"
      rows={rows}
      columns={[
        ...(ticks ? [tick] : []),
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ id, name, number: registered, block }) => (
            <TwoLines
              first={<a href={to.suitability(id, cohort.id)}>{name}</a>}
              second={[registered, block].filter(Boolean).join(', ')}
            />
          ),
        },
        { head: 'Syarat', cell: ({ judgement }) => <EligibilityBadge outcome={judgement.outcome} /> },
        { head: 'Keterangan', cell: (row) => remark(row) },
      ]}
      empty={
        <Empty title="Tidak ada" icon="people">
          {view === 'memenuhi'
            ? 'Belum ada yang memenuhi semua syarat. Lihat yang perlu data: sebagian cukup dilengkapi berkasnya.'
            : 'Tidak ada orang pada golongan ini.'}
        </Empty>
      }
    />
  )
  return (
    <CohortFrame cohort={cohort} actor={actor} here="calon">
      <Card>
        <Chips
          label="Calon"
          items={[
            chip('Memenuhi syarat', undefined),
            chip('Perlu data', 'perlu-data'),
            chip('Tidak memenuhi', 'tidak'),
            chip('Sudah peserta atau menunggu', 'sudah'),
          ]}
        />
        {ticks ? (
          <form action={to.enrolMany(cohort.id)} method="get">
            {table}
            <div class="actions">
              <Button kind="primary">Daftarkan yang dicentang</Button>
            </div>
          </form>
        ) : (
          table
        )}
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={counts[view]}
          href={(halaman) => candidatesIn(cohort.id, { ...asked, halaman })}
        />
      )}
    </CohortFrame>
  )
}

const tick = {
  head: 'Pilih',
  kind: 'choice' as const,
  cell: ({ id, name }: CandidateRow) => (
    <input type="checkbox" class="row-tick" name="orang" value={id} aria-label={`Pilih ${name}`} />
  ),
}

function remark({ seated, applicationState, judgement }: CandidateRow) {
  if (seated) return 'Sudah menjadi peserta.'
  const why = obstacles(judgement)
  if (applicationState)
    return <TwoLines first={<StateBadge state={applicationState} />} second={why.join(' ')} />
  return why.join(' ')
}

interface EnrolProps {
  form: FormState
  cohort: CohortView
  ticked: { id: string; name: string }[]
  /** The kept list that the people come from. */
  list?: { dari: string | undefined; reason: ListReason } | undefined
}

const mostNamed = 40

export function EnrolPage({ form, cohort, ticked, list }: EnrolProps) {
  const more = ticked.length - mostNamed
  return (
    <>
      <PageHead
        title="Daftarkan peserta"
        lead={`${cohortTitle(cohort)}. ${number(seatsFree(cohort))} tempat kosong${cohort.waiting > 0 ? `, ${number(cohort.waiting)} orang sudah menunggu` : ''}.`}
      />
      <Card>
        <Form form={form}>
          {ticked.map(({ id }) => (
            <Hidden name="orang" value={id} />
          ))}
          {list && <Hidden name="dari" value={list.dari} />}
          {ticked.length > 0 && (
            <p>
              <b>
                {number(ticked.length)} orang{' '}
                {list ? `dari "${list.reason.title}", menurut urutannya` : 'dicentang'}:
              </b>{' '}
              {ticked
                .slice(0, mostNamed)
                .map(({ name }) => name)
                .join(', ')}
              {more > 0 && `, dan ${number(more)} orang lagi`}.
            </p>
          )}
          {!list && (
            <TextArea
              form={form}
              name="numbers"
              label={ticked.length > 0 ? 'Tambah dengan nomor registrasi' : 'Nomor registrasi'}
              hint="Satu per baris, dapat disalin dari daftar. Hasil setiap baris akan tampil."
              rows={6}
              optional={ticked.length > 0}
            />
          )}
          <FieldRow>
            <DateField form={form} name="fromOn" label="Mulai ikut" max={cohort.endsOn} />
            <SelectField
              form={form}
              name="askedBy"
              label="Diajukan oleh"
              options={Object.entries(askers).map(([value, label]) => ({ value, label }))}
            />
          </FieldRow>
          <PathFields form={form} />
          <Actions submit="Daftarkan" cancel={to.cohortPlaces(cohort.id)} />
        </Form>
      </Card>
      {list && <ReasonCard reason={list.reason} tellsNumbers />}
    </>
  )
}

export function SeatQueuePage({ form, cohort }: { form: FormState; cohort: CohortView }) {
  return (
    <>
      <PageHead
        title="Beri tempat daftar tunggu"
        lead={`${number(Math.min(seatsFree(cohort), cohort.waiting))} dari ${number(cohort.waiting)} orang yang menunggu mendapat tempat, urut dari yang paling lama disetujui.`}
      />
      <Card>
        <Form form={form}>
          <DateField form={form} name="fromOn" label="Mulai ikut" max={cohort.endsOn} />
          <PathFields form={form} />
          <Actions submit="Beri tempat" cancel={to.cohortPlaces(cohort.id)} />
        </Form>
      </Card>
    </>
  )
}

interface BatchProps {
  cohort: CohortView
  batch: BatchView
  rows: LineRow[]
  asked: BatchQuestion
  actor: Actor
}

/** What became of everybody in a list; nobody is missing. */
export function BatchPage({ cohort, batch, rows, asked, actor }: BatchProps) {
  const total = [...batch.counts.values()].reduce((sum, count) => sum + count, 0)
  const address = (over: Partial<BatchQuestion>) => addressOf(to.enrolled(cohort.id, batch.id), { ...over })
  const chip = (label: string, lihat: BatchOutcome | undefined, count: number) => ({
    label,
    count,
    href: address({ lihat }),
    current: asked.lihat === lihat,
  })
  const codes = (Object.keys(outcomes) as BatchOutcome[]).filter((code) => batch.counts.has(code))
  return (
    <>
      <PageHead
        title="Hasil pendaftaran"
        lead={`${number(total)} baris, ${number(batch.counts.get('admitted') ?? 0)} mendapat tempat. Oleh ${batch.enrolledBy}, ${longMoment(batch.enrolledAt, actor.zone)}.`}
      />
      <Card>
        <Chips
          label="Hasil"
          items={[
            chip('Semua', undefined, total),
            ...codes.map((code) => chip(outcomes[code], code, batch.counts.get(code) ?? 0)),
          ]}
        />
        <Table
          caption="Hasil setiap baris"
          rows={rows}
          columns={[
            {
              head: 'Siapa',
              kind: 'title',
              cell: ({ personId, name, number: registered, typed }: LineRow) =>
                personId && name ? (
                  <TwoLines
                    first={<a href={to.suitability(personId, cohort.id)}>{name}</a>}
                    second={registered}
                  />
                ) : (
                  (typed ?? 'Sudah di luar satuan kerja ini')
                ),
            },
            { head: 'Hasil', cell: ({ outcome }) => <OutcomeBadge outcome={outcome} /> },
            { head: 'Keterangan', cell: (row) => whatNow(row) },
          ]}
        />
      </Card>
      <Pagination
        page={asked.halaman}
        size={perPage}
        total={asked.lihat ? (batch.counts.get(asked.lihat) ?? 0) : total}
        href={(halaman) => address({ ...asked, halaman })}
      />
      {batch.reason && <ReasonCard reason={batch.reason} tellsNumbers={isOurs(actor, cohort)} />}
      <p>
        <a href={to.cohortPlaces(cohort.id)}>Kembali ke peserta angkatan</a>
      </p>
    </>
  )
}

const advice: Partial<Record<BatchOutcome, string>> = {
  leaves: 'Isi jalur lanjutan, lalu daftarkan lagi.',
  hearing: 'Diputuskan pada sidang TPP berikutnya.',
  unknown: 'Tidak ada orang dengan nomor ini di satuan kerja Anda.',
  'needs-data': 'Lengkapi berkasnya, lalu daftarkan lagi.',
}

const whatNow = ({ outcome, findings }: LineRow) => [...findings, advice[outcome]].filter(Boolean).join(' ')
