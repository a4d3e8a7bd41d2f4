import { to } from '#addresses'
import { type Child, type Day, longDay, number, shortDay, weekday } from '#kernel'
import { Table, TwoLines } from '#ui'
import type { DayView } from './day.ts'
import { DayBadge } from './standing.tsx'

/** The days of one service and what became of each. */
export function DaysTable({ rows, today, empty }: { rows: DayView[]; today: Day; empty: Child }) {
  return (
    <Table
      caption="Hari layanan"
      rows={rows}
      columns={[
        {
          head: 'Hari',
          kind: 'title',
          cell: ({ id, day, forDay }) => (
            <TwoLines
              first={
                <a href={to.routineDay(id)}>
                  {weekday(day)}, {shortDay(day)}
                </a>
              }
              second={forDay && `Pengganti ${shortDay(forDay)}`}
            />
          ),
        },
        {
          head: 'Keadaan',
          cell: (day) => <TwoLines first={<DayBadge day={day} today={today} />} second={becameOf(day)} />,
        },
        {
          head: 'Yang dilayani',
          kind: 'number',
          cell: ({ served }) => served !== null && number(served),
        },
      ]}
      empty={empty}
    />
  )
}

/** What is said beside the standing: the reason, and the day that makes up for it. */
export function becameOf({ reason, madeUpOn, madeUp, note }: DayView): string | null {
  const later = madeUpOn && `${madeUp ? 'Diganti' : 'Pengganti dijadwalkan'} ${longDay(madeUpOn)}.`
  return [reason && `${reason}.`, later, note].filter(Boolean).join(' ') || null
}
