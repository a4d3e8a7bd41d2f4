import { to } from '#addresses'
import { type Child, type Day, fromToday, shortDay } from '#kernel'
import { Table, TwoLines } from '#ui'
import { PointBadge } from './badge.tsx'
import type { PointRow } from './list.ts'

interface PointsProps {
  caption: string
  points: PointRow[]
  today: Day
  /** On the page of a meeting its name need not be repeated. */
  ofOneMeeting?: boolean
  empty?: Child
}

/** Who owes what until when, and who sees to it. */
export function PointsTable({ caption, points, today, ofOneMeeting, empty }: PointsProps) {
  return (
    <Table
      caption={caption}
      rows={points}
      columns={[
        {
          head: 'Yang dikerjakan',
          kind: 'title',
          cell: (point) => (
            <TwoLines
              first={<a href={to.actionPoint(point.id)}>{point.what}</a>}
              second={!ofOneMeeting && `${point.meetingTitle}, ${shortDay(point.heldOn)}`}
            />
          ),
        },
        {
          head: 'Penanggung jawab',
          cell: (point) => <TwoLines first={point.ownerName} second={point.ownerContactId && 'mitra'} />,
        },
        { head: 'Pemeriksa', cell: (point) => point.verifierName },
        {
          head: 'Tenggat',
          kind: 'tight',
          cell: (point) => (
            <TwoLines
              first={shortDay(point.dueOn)}
              second={point.stage === 'open' && fromToday(today, point.dueOn)}
            />
          ),
        },
        { head: 'Keadaan', cell: (point) => <PointBadge point={point} today={today} /> },
      ]}
      empty={empty}
    />
  )
}
