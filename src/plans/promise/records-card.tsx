import { to } from '#addresses'
import { shortDay } from '#kernel'
import { Badge, Card, Empty, Pagination, Table, TwoLines } from '#ui'
import { inMeasure } from '../facts/amount.ts'
import { factKinds, recordKinds } from '../facts/kinds.ts'
import { perPage } from '../facts/ledger.ts'
import type { ShowProps } from './show.page.tsx'

/** Every fact of the promise with the record it came from; what was taken back stays in sight. */
export function RecordsCard({ agreement, item, ledger, links }: ShowProps) {
  const { rows, total, page } = ledger
  return (
    <Card title="Fakta dan catatannya" id="fakta">
      <Table
        caption="Fakta kegiatan ini"
        rows={rows}
        columns={[
          {
            head: 'Catatan',
            kind: 'title',
            cell: ({ recordId, recordKind }) => {
              const link = links.get(recordId)
              return link ? (
                <TwoLines first={<a href={link.href}>{link.label}</a>} second={recordKinds[recordKind]} />
              ) : (
                recordKinds[recordKind]
              )
            },
          },
          { head: 'Terjadi', kind: 'tight', cell: ({ happenedOn }) => shortDay(happenedOn) },
          {
            head: 'Fakta',
            cell: ({ kind, amount }) => (
              <TwoLines
                first={factKinds[kind].label}
                second={
                  amount < 0n ? (
                    <Badge kind="attention">Koreksi</Badge>
                  ) : (
                    kind !== item.countsBy && 'di luar target'
                  )
                }
              />
            ),
          },
          { head: 'Jumlah', kind: 'number', cell: ({ kind, amount }) => inMeasure(amount, kind) },
        ]}
        empty={
          <Empty title="Belum ada fakta" icon="plan">
            Fakta muncul sendiri setelah sesi ditutup atau laporan disimpan.
          </Empty>
        }
      />
      {total > perPage && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(at) => `${to.planItem(agreement.id, item.id)}?halaman=${at}#fakta`}
        />
      )}
    </Card>
  )
}
