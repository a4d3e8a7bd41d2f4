import { to } from '#addresses'
import { type Day, fromToday, longDay, number } from '#kernel'
import { Card, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { type DueRow, perPage } from './due.ts'
import { dueSentences } from './needs.page.tsx'

interface DuePageProps {
  rows: DueRow[]
  total: number
  page: number
  today: Day
}

/** Who waits for an assessment, the longest first. */
export function DuePage({ rows, total, page, today }: DuePageProps) {
  return (
    <>
      <PageHead title="Belum dinilai" lead={`${number(total)} orang menunggu penilaian kebutuhan.`} />
      <Card>
        <Table
          caption="Orang yang belum dinilai kebutuhannya"
          rows={rows}
          columns={[
            {
              head: 'Nama',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={`${to.assessPerson(row.id)}?antre=ya`}>{row.name}</a>}
                  second={row.number}
                />
              ),
            },
            { head: 'Blok', cell: (row) => [row.wing, row.block].filter(Boolean).join(' / ') || '–' },
            {
              head: 'Sebab',
              cell: (row) => (
                <TwoLines
                  first={dueSentences[row.why]}
                  second={`${row.why === 'entry' ? 'Masuk' : 'Bebas'} ${longDay(row.since)}`}
                />
              ),
            },
            { head: 'Sejak', kind: 'tight', cell: (row) => fromToday(today, row.day) },
          ]}
          empty={
            <Empty title="Semua sudah dinilai" icon="circle-check">
              Orang yang baru masuk dan yang segera bebas akan tampak di sini.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(halaman) =>
            halaman > 1 ? `${to.unassessedPeople}?halaman=${halaman}` : to.unassessedPeople
          }
        />
      )}
    </>
  )
}
