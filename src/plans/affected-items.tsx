import { type Day, longDay, number, shortDay } from '#kernel'
import { Card, Notice, Table, TwoLines } from '#ui'
import type { PlanItemView } from './queries.ts'

/** What of the plan a suspension or an early end touches, shown before it is confirmed. */
export function AffectedItems({ items, from }: { items: PlanItemView[]; from: Day }) {
  return (
    <Card title={`Kegiatan yang terkena (${number(items.length)})`} id="terkena">
      <Table
        caption="Kegiatan yang terkena"
        rows={items}
        columns={[
          {
            head: 'Kegiatan',
            kind: 'title',
            cell: (item) => <TwoLines first={item.activity} second={item.output} />,
          },
          { head: 'Target', cell: (item) => `${number(item.quantity)} ${item.measure}` },
          { head: 'Selesai', kind: 'tight', cell: (item) => shortDay(item.endsOn) },
          {
            head: 'Penanggung jawab',
            cell: (item) => (
              <TwoLines first={item.ourOwner ?? 'Unit: belum ada'} second={item.partnerOwner} />
            ),
          },
        ]}
        empty={<Notice>Tidak ada kegiatan rencana aksi yang masih terbuka sejak {longDay(from)}.</Notice>}
      />
    </Card>
  )
}
