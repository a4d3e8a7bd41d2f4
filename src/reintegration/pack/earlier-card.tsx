import { to } from '#addresses'
import { longDay } from '#kernel'
import { Card, Table } from '#ui'
import type { ShowProps } from './show.page.tsx'
import { StateBadge } from './state-badge.tsx'

/** Packs before the latest, as they were handed over. */
export function EarlierCard({ person, earlier }: ShowProps) {
  if (earlier.length === 0) return null
  return (
    <Card title="Versi sebelumnya" id="versi">
      <Table
        caption="Paket bekal sebelumnya"
        rows={earlier}
        columns={[
          {
            head: 'Versi',
            kind: 'title',
            cell: ({ id, number, face }) =>
              face ? <a href={to.packPaper(person.id, id)}>{`Versi ${number}`}</a> : `Versi ${number}`,
          },
          { head: 'Disiapkan', cell: ({ begunOn, begunByName }) => `${begunByName}, ${longDay(begunOn)}` },
          { head: 'Keadaan', cell: ({ state }) => <StateBadge state={state} /> },
          { head: 'Diserahkan', cell: ({ givenOn }) => givenOn && longDay(givenOn) },
        ]}
      />
    </Card>
  )
}
