import { to } from '#addresses'
import { type Child, longMoment, number, shortDay, type Zone } from '#kernel'
import { Card, Empty, PageHead, Table, TwoLines } from '#ui'
import type { ImportKind } from '../kind.ts'
import type { Import } from '../tables.ts'
import { states } from './states.ts'

interface ListProps {
  kind: ImportKind
  imports: Import[]
  zone: Zone
  actions: Child
}

export function ListPage({ kind, imports, zone, actions }: ListProps) {
  return (
    <>
      <PageHead
        title={`Impor ${kind.noun}`}
        lead="Isi Bekal dari daftar yang sudah ada, tanpa mengetik ulang."
        actions={actions}
      />
      <Card>
        <Table
          caption={`Impor ${kind.noun}, yang terakhir di atas`}
          rows={imports}
          columns={[
            {
              head: 'Daftar',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={to.import(kind.path, row.id)}>{row.fileName}</a>}
                  second={`${row.byName}, ${longMoment(row.begunAt, zone)}`}
                />
              ),
            },
            { head: 'Asal', cell: ({ origin }) => kind.origins[origin] },
            { head: 'Keadaan per', kind: 'tight', cell: ({ asOf }) => shortDay(asOf) },
            { head: 'Status', cell: ({ state }) => states[state] },
            { head: 'Baru', kind: 'number', cell: ({ createdCount }) => number(createdCount) },
            { head: 'Berubah', kind: 'number', cell: ({ changedCount }) => number(changedCount) },
          ]}
          empty={
            <Empty title="Belum ada impor" action={actions}>
              {kind.says.from} Anda melihat dahulu apa yang akan berubah.
            </Empty>
          }
        />
      </Card>
    </>
  )
}
