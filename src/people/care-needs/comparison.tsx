import { longDay } from '#kernel'
import { Card, Table } from '#ui'
import { ChangeBadge } from './badge.tsx'
import type { Change, Comparison } from './compare.ts'
import { levels, needs, occasions } from './kinds.ts'

/** What still asks for something stands first. */
const order: Change[] = ['opened', 'worse', 'same', 'eased', 'met', 'never']

/** Entry against the newest assessment: what was met, what opened, what got worse. */
export function ComparisonCard({ entry, later, rows }: Comparison) {
  const sorted = [...rows].sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change))
  const count = (...changes: Change[]) => rows.filter(({ change }) => changes.includes(change)).length
  return (
    <Card title="Saat masuk dan sekarang" id="perbandingan">
      <p>
        {count('met')} terpenuhi, {count('opened')} baru muncul, {count('worse')} memburuk,{' '}
        {count('same', 'eased')} masih perlu.
      </p>
      <Table
        caption="Kebutuhan saat masuk dan sekarang"
        rows={sorted}
        columns={[
          { head: 'Kebutuhan', kind: 'title', cell: ({ need }) => needs[need].label },
          { head: `${occasions.entry}, ${longDay(entry.assessedOn)}`, cell: ({ before }) => levels[before] },
          {
            head: `${occasions[later.occasion]}, ${longDay(later.assessedOn)}`,
            cell: ({ after }) => levels[after],
          },
          { head: 'Perubahan', cell: ({ change }) => <ChangeBadge change={change} /> },
        ]}
      />
    </Card>
  )
}
