import { to } from '#addresses'
import { type Actor, type Day, type Event, longDay, longMoment, may, number, type Words } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  PageHead,
  Stack,
  Table,
  TwoLines,
} from '#ui'
import { clock } from '../timetable/times.ts'
import { readyToLeave } from './check-out.ts'
import type { Member } from './queries.ts'
import type { VisitView } from './visit.ts'
import { VisitBadge } from './visits-card.tsx'

interface ShowProps {
  visit: VisitView
  members: Member[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

const missingOf = (members: Member[]) =>
  members.filter(({ departed, returned }) => departed && returned === false)

export function VisitPage(props: ShowProps) {
  const { visit, members, events, words, actor } = props
  const isPlanned = visit.stage === 'planned'
  const mayWrite = may(actor, 'programme.write') && isPlanned
  return (
    <>
      <PageHead
        title={visit.destination}
        lead={`Studi kunjung ${visit.programmeName}, ${visit.cohortName}, ${longDay(visit.heldOn)}.`}
        status={<VisitBadge stage={visit.stage} missing={missingOf(members).length} />}
        actions={
          <>
            {mayWrite && (
              <ButtonLink href={to.reviseStudyVisit(visit.id)} icon="edit">
                Ubah kunjungan
              </ButtonLink>
            )}
            {members.length > 0 && (
              <ButtonLink href={to.printVisit(visit.id)} icon="print">
                Lembar daftar
              </ButtonLink>
            )}
          </>
        }
      />
      <Next {...props} />
      <ToldTwice visit={visit} />
      <Columns>
        <Stack>
          <Card>
            <VisitFacts visit={visit} zone={actor.zone} />
          </Card>
          <Card
            title={`Peserta (${number(members.length)})`}
            id="peserta"
            actions={
              mayWrite && (
                <ButtonLink href={to.visitMembers(visit.id)}>
                  {members.length > 0 ? 'Ubah daftar' : 'Susun daftar'}
                </ButtonLink>
              )
            }
          >
            <Table
              caption="Peserta studi kunjung"
              rows={members}
              columns={[
                {
                  head: 'Nama',
                  kind: 'title',
                  cell: ({ name, number: registered }) => (
                    <TwoLines first={name ?? 'Tidak lagi di unit ini'} second={registered} />
                  ),
                },
                { head: 'Blok', cell: ({ block }) => block },
                { head: 'Keadaan', cell: (member) => <Whereabouts member={member} /> },
              ]}
              empty={<p class="quiet">Daftar belum disusun.</p>}
            />
          </Card>
        </Stack>
        <Stack>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
          {mayWrite && (
            <Card title="Batalkan">
              <p>
                <a href={to.cancelVisit(visit.id)}>Batalkan studi kunjung</a>
              </p>
            </Card>
          )}
        </Stack>
      </Columns>
    </>
  )
}

/** Once the gate opens the visit counts by itself; a report of the same day would count it again. */
function ToldTwice({ visit: { agreementId, planItemId, reportId, stage } }: { visit: VisitView }) {
  if (agreementId === null || planItemId === null || reportId === null || stage === 'cancelled') return null
  return (
    <Alert
      title="Kunjungan pada hari ini juga dilaporkan dengan tangan."
      action={<ButtonLink href={to.factReport(agreementId, planItemId, reportId)}>Buka laporan</ButtonLink>}
    >
      Bila kunjungannya sama, tarik laporan itu: studi kunjung ini terhitung sendiri sejak berangkat.
    </Alert>
  )
}

function VisitFacts({ visit, zone }: { visit: VisitView; zone: Actor['zone'] }) {
  return (
    <Facts
      items={[
        ['Angkatan', <a href={to.cohort(visit.cohortId)}>{`${visit.programmeName}, ${visit.cohortName}`}</a>],
        visit.agreementId !== null &&
          visit.planItemId !== null && [
            'Kegiatan rencana aksi',
            <a href={to.planItem(visit.agreementId, visit.planItemId)}>{visit.promise}</a>,
          ],
        ['Maksud', visit.purpose],
        ['Jam', `${clock(visit.departsAt)} sampai ${clock(visit.returnsAt)}`],
        ['Surat izin', visit.permitNumber && `${visit.permitNumber}, ${visit.permitIssuer}`],
        ['Pengawal', visit.escorts.join('; ')],
        visit.departedAt !== null && [
          'Berangkat',
          `${longMoment(visit.departedAt, zone)}, dicatat ${visit.departedBy}`,
        ],
        visit.returnedAt !== null && [
          'Semua kembali',
          `${longMoment(visit.returnedAt, zone)}, dicatat ${visit.returnedBy}`,
        ],
        visit.cancelReason !== null && ['Dibatalkan karena', visit.cancelReason],
      ]}
    />
  )
}

function Whereabouts({ member: { departed, returned, note } }: { member: Member }) {
  if (departed === null) return null
  if (!departed) return <TwoLines first={<Badge kind="ended">Tidak ikut</Badge>} second={note} />
  if (returned === null) return <Badge kind="attention">Di luar</Badge>
  return returned ? (
    <Badge kind="good">Kembali</Badge>
  ) : (
    <TwoLines first={<Badge kind="stalled">Belum kembali</Badge>} second={note} />
  )
}

/** The one thing to do next. */
function Next({ visit, members, actor, today }: ShowProps) {
  const mayCheck = may(actor, 'visit.check')
  const missing = missingOf(members)
  if (visit.stage === 'planned') {
    const lacking = readyToLeave(visit, members.length)
    const isDay = visit.heldOn === today
    return (
      <Alert
        kind={lacking.length > 0 ? 'attention' : 'info'}
        title={lacking.length > 0 ? `Masih kurang: ${lacking.join(', ')}.` : 'Siap berangkat.'}
        action={
          mayCheck &&
          isDay &&
          lacking.length === 0 && (
            <ButtonLink href={to.departVisit(visit.id)} kind="primary" icon="check">
              Periksa keberangkatan
            </ButtonLink>
          )
        }
      >
        {isDay ? 'Kunjungan ini hari ini.' : 'Keberangkatan diperiksa pada hari kunjungan.'}
      </Alert>
    )
  }
  if (visit.stage !== 'outside') return null
  return (
    <Alert
      kind={missing.length > 0 || visit.heldOn < today ? 'stalled' : 'attention'}
      title={
        missing.length > 0
          ? `${number(missing.length)} orang belum kembali: ${missing.map(({ name }) => name ?? 'tidak lagi di unit ini').join(', ')}.`
          : `${number(members.filter(({ departed }) => departed).length)} orang sedang di luar.`
      }
      action={
        mayCheck && (
          <ButtonLink href={to.returnVisit(visit.id)} kind="primary" icon="check">
            Periksa kepulangan
          </ButtonLink>
        )
      }
    >
      {`Rencana kembali pukul ${clock(visit.returnsAt)}.`}
    </Alert>
  )
}
