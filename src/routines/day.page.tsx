import { to } from '#addresses'
import {
  type Actor,
  type Day,
  type Event,
  fromToday,
  longDay,
  longMoment,
  may,
  number,
  type Words,
  weekday,
} from '#kernel'
import { clock } from '#programmes'
import { Alert, ButtonLink, Card, Columns, EventHistory, Facts, PageHead } from '#ui'
import type { DayView } from './day.ts'
import { becameOf } from './days-table.tsx'
import { missers } from './kinds.ts'
import { partsInWords } from './served.ts'
import { DayBadge, standsOn } from './standing.tsx'

interface DayPageProps {
  day: DayView
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function DayPage(props: DayPageProps) {
  const { day, events, words, actor, today } = props
  return (
    <>
      <PageHead
        title={`${day.name}, ${longDay(day.day)}`}
        lead={`${weekday(day.day)} pukul ${clock(day.beginsAt)} sampai ${clock(day.endsAt)}, ${day.place}.`}
        status={<DayBadge day={day} today={today} />}
      />
      {may(actor, 'routine.write') && <Next day={day} today={today} />}
      <Columns>
        <Card>
          <Facts
            items={[
              ['Layanan', <a href={to.routine(day.routineId)}>{day.name}</a>],
              [
                'Kegiatan rencana aksi',
                <a href={to.planItem(day.agreementId, day.planItemId)}>Buka kegiatan</a>,
              ],
              ['Petugas mitra', day.partnerPeople],
              day.forDay !== null && ['Mengganti', longDay(day.forDay)],
              day.state === 'held' && [
                'Yang dilayani',
                day.served === null ? 'tidak dihitung' : `${number(day.served)} orang`,
              ],
              ...partsInWords(day.served ?? 0, day.parts).map((line) => ['Di antaranya', line] as const),
              day.missedBy !== null && ['Sebab', missers[day.missedBy]],
              becameOf(day) !== null && ['Keterangan', becameOf(day)],
              day.recordedAt !== null && [
                'Dicatat',
                `${longMoment(day.recordedAt, actor.zone)} oleh ${day.recordedByName}`,
              ],
            ]}
          />
        </Card>
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

function Next({ day, today }: { day: DayView; today: Day }) {
  const standing = standsOn(day, today)
  const hold = (label: string, primary = true) => (
    <ButtonLink href={to.holdRoutineDay(day.id)} kind={primary ? 'primary' : 'plain'} icon="check">
      {label}
    </ButtonLink>
  )
  const miss = (label: string) => <ButtonLink href={to.missRoutineDay(day.id)}>{label}</ButtonLink>
  const makeUp = (
    <ButtonLink href={to.makeUpRoutineDay(day.id)} kind="primary" icon="calendar">
      Jadwalkan pengganti
    </ButtonLink>
  )
  switch (standing) {
    case 'planned':
      return (
        <Alert
          kind="info"
          title={`Direncanakan ${fromToday(today, day.day)}.`}
          action={
            <>
              {day.day === today && hold('Terlaksana')}
              {day.day === today && miss('Tidak terlaksana')}
              <ButtonLink href={to.callOffRoutineDay(day.id)}>Batalkan</ButtonLink>
            </>
          }
        />
      )
    case 'unrecorded':
      return (
        <Alert
          title="Hari ini belum dicatat."
          action={
            <>
              {hold('Terlaksana')}
              {miss('Tidak terlaksana')}
            </>
          }
        >
          Selama belum dicatat, tidak dihitung terlaksana.
        </Alert>
      )
    case 'held':
      return (
        <Alert
          kind="good"
          title="Terhitung satu layanan."
          action={
            <>
              {hold('Ubah catatan', false)}
              {miss('Ternyata tidak terlaksana')}
            </>
          }
        />
      )
    case 'missed':
    case 'cancelled': {
      const later = day.madeUpById !== null && (
        <ButtonLink href={to.routineDay(day.madeUpById)}>Buka hari pengganti</ButtonLink>
      )
      return (
        <Alert
          kind={standing === 'missed' ? 'stalled' : 'info'}
          title={standing === 'missed' ? 'Layanan tidak terlaksana.' : 'Hari ini batal.'}
          action={
            <>
              {later || makeUp}
              {standing === 'missed' && !later && hold('Ternyata terlaksana', false)}
            </>
          }
        >
          {day.madeUpOn ? `Pengganti dijadwalkan ${longDay(day.madeUpOn)}.` : 'Belum ada penggantinya.'}
        </Alert>
      )
    }
    case 'made-up':
      return (
        <Alert
          kind="good"
          title={`Sudah diganti ${longDay(day.madeUpOn ?? today)}.`}
          action={<ButtonLink href={to.routineDay(day.madeUpById ?? '')}>Buka hari pengganti</ButtonLink>}
        />
      )
  }
}
