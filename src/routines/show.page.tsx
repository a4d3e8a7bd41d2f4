import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Event, longDay, may, number, type Words } from '#kernel'
import { clock } from '#programmes'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  KeyFigures,
  Notice,
  PageHead,
  Pagination,
  PostButton,
  Stack,
} from '#ui'
import type { DayView } from './day.ts'
import { DaysTable } from './days-table.tsx'
import { perPage, type Tally } from './queries.ts'
import { rhythmInWords } from './rhythm.ts'
import type { RoutineView } from './routine.ts'

interface ShowProps {
  routine: RoutineView
  tally: Tally
  days: DayView[]
  page: number
  /** Days to come that a halt called off, though the agreement goes on. */
  halted: Day[]
  refusal: string | undefined
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function RoutinePage(props: ShowProps) {
  const { routine, tally, days, page, halted, refusal, events, words, actor, today } = props
  const mayWrite = may(actor, 'routine.write')
  return (
    <>
      <PageHead
        title={routine.name}
        lead={`${rhythmInWords(routine)}, ${routine.unitName}.`}
        status={routine.stoppedOn !== null && <Badge kind="ended">Berhenti</Badge>}
        actions={
          mayWrite &&
          routine.stoppedOn === null && (
            <>
              <ButtonLink href={to.reviseRoutine(routine.id)} icon="edit">
                Ubah layanan
              </ButtonLink>
              <ButtonLink href={to.stopRoutine(routine.id)}>Hentikan</ButtonLink>
            </>
          )
        }
      />
      {refusal && <Alert kind="stalled" title={refusal} />}
      {mayWrite && halted.length > 0 && (
        <Alert
          kind="info"
          title={`${number(halted.length)} hari batal karena kerja sama terhenti.`}
          action={<PostButton action={to.takeUpRoutine(routine.id)}>Jadwalkan lagi</PostButton>}
        >
          Kerja samanya berjalan lagi, jadi hari yang belum lewat dapat dijadwalkan kembali.
        </Alert>
      )}
      <KeyFigures
        items={[
          { label: 'Terlaksana', value: number(tally.held) },
          { label: 'Tidak terlaksana', value: number(tally.missed) },
          { label: 'Pengganti terlaksana', value: number(tally.madeUp) },
          { label: 'Belum dicatat', value: number(tally.unrecorded) },
          { label: 'Direncanakan', value: number(tally.ahead) },
        ]}
      />
      <Columns>
        <Stack>
          <Card title={`Hari layanan (${number(tally.all)})`} id="hari">
            <DaysTable rows={days} today={today} empty={<p class="quiet">Tidak ada hari.</p>} />
            <Pagination
              page={page}
              size={perPage}
              total={tally.all}
              href={(halaman) => addressOf(to.routine(routine.id), { halaman })}
            />
          </Card>
        </Stack>
        <Stack>
          <Card>
            <RoutineFacts routine={routine} tally={tally} />
          </Card>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

function RoutineFacts({ routine, tally }: Pick<ShowProps, 'routine' | 'tally'>) {
  return (
    <>
      <Facts
        kind="rows"
        items={[
          ['Kerja sama', <a href={to.agreement(routine.agreementId)}>{routine.agreementTitle}</a>],
          [
            'Kegiatan rencana aksi',
            <a href={to.planItem(routine.agreementId, routine.planItemId)}>{routine.activity}</a>,
          ],
          ['Tempat', routine.place],
          ['Jam', `${clock(routine.beginsAt)} sampai ${clock(routine.endsAt)}`],
          ['Masa layanan', `${longDay(routine.startsOn)} sampai ${longDay(routine.endsOn)}`],
          ['Petugas mitra', routine.partnerPeople],
          routine.stoppedOn !== null && ['Berhenti', `${longDay(routine.stoppedOn)}: ${routine.stopReason}`],
          ['Yang dilayani', `${number(tally.served)} kali, dijumlahkan dari semua hari`],
        ]}
      />
      {routine.countsBy !== 'service' && (
        <Notice>
          Kegiatan ini tidak dihitung dari layanan, jadi hari yang terlaksana tercatat di sini tanpa menambah
          kemajuannya.
        </Notice>
      )}
    </>
  )
}
