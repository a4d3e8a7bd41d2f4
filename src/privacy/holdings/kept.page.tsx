import { number } from '#kernel'
import { Card, PageHead, Table, TwoLines } from '#ui'
import { type DataClass, dataClasses } from './tables.ts'

export interface KeptTable {
  name: string
  title: string
  class: DataClass
  purpose: string
  keep: string
  columns: number
  /** Columns whose class differs from the table's. */
  others: { name: string; class: DataClass }[]
}

/** Which data the program keeps, for what and how long; read from the database, not written by hand. */
export function KeptPage({ tables }: { tables: KeptTable[] }) {
  return (
    <>
      <PageHead
        title="Data yang disimpan"
        lead={`${number(tables.length)} tabel. Golongan menurut UU 27/2022 pasal 4.`}
      />
      <Card>
        <Table
          caption="Tabel, golongan, tujuan, dan lama disimpan"
          rows={tables}
          columns={[
            {
              head: 'Tabel',
              kind: 'title',
              cell: (row) => (
                <TwoLines first={row.title} second={`${row.name}, ${number(row.columns)} kolom`} />
              ),
            },
            {
              head: 'Golongan',
              cell: (row) => <TwoLines first={dataClasses[row.class]} second={othersOf(row)} />,
            },
            { head: 'Untuk', cell: (row) => row.purpose },
            { head: 'Disimpan', cell: (row) => row.keep },
          ]}
        />
      </Card>
    </>
  )
}

function othersOf({ others }: KeptTable): string | undefined {
  const byClass = Map.groupBy(others, (each) => each.class)
  const parts = [...byClass].map(
    ([kind, columns]) => `${dataClasses[kind]}: ${columns.map(({ name }) => name).join(', ')}`,
  )
  return parts.length > 0 ? `${parts.join('. ')}.` : undefined
}
