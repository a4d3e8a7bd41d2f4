import { to } from '#addresses'
import { type Day, fromToday, shortDay } from '#kernel'
import { ButtonLink, Card, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { StateBadge } from '../badge.tsx'
import { type EventRow, perPage } from './list.ts'

interface ListProps {
  rows: EventRow[]
  total: number
  page: number
  today: Day
  mayArrange: boolean
}

export function ListPage({ rows, total, page, today, mayArrange }: ListProps) {
  const arrange = mayArrange && (
    <ButtonLink href={to.newSigning} kind="primary" icon="plus">
      Siapkan acara
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Acara penandatanganan"
        lead="Banyak naskah ditandatangani dalam satu acara, dicatat satu per satu."
        actions={rows.length > 0 && arrange}
      />
      <Card>
        <Table
          caption="Daftar acara penandatanganan"
          rows={rows}
          columns={[
            {
              head: 'Acara',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={to.signing(row.id)}>{row.title}</a>}
                  second={`${row.unitName}, ${row.place}`}
                />
              ),
            },
            {
              head: 'Hari',
              kind: 'tight',
              cell: (row) => <TwoLines first={shortDay(row.heldOn)} second={fromToday(today, row.heldOn)} />,
            },
            { head: 'Naskah', kind: 'number', cell: (row) => String(row.agreements) },
            { head: 'Keadaan', cell: (row) => <StateBadge state={row.state} /> },
          ]}
          empty={
            <Empty title="Belum ada acara" action={arrange} icon="sign">
              Acara mengumpulkan naskah yang siap, mencetak lembarnya, dan menghitung tanda tangannya.
            </Empty>
          }
        />
      </Card>
      {total > perPage && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(each) => (each === 1 ? to.signings : `${to.signings}?halaman=${each}`)}
        />
      )}
    </>
  )
}
