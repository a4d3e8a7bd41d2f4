import { to } from '#addresses'
import { type Actor, longMoment, may, number } from '#kernel'
import { ButtonLink, Card, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { RoundBadge } from './badge.tsx'
import { perPage, type RoundRow } from './queries.ts'

interface ListProps {
  rows: RoundRow[]
  total: number
  page: number
  actor: Actor
}

export function RoundsPage({ rows, total, page, actor }: ListProps) {
  return (
    <>
      <PageHead
        title="Penempatan"
        lead="Membagi tempat beberapa angkatan kepada banyak orang sekaligus, dengan alasan bagi setiap orang."
        actions={
          may(actor, 'allocation.prepare') && (
            <ButtonLink href={to.newAllocation} kind="primary" icon="plus">
              Mulai penempatan
            </ButtonLink>
          )
        }
      />
      <Card>
        <Table
          caption="Penempatan, yang terakhir di atas"
          rows={rows}
          columns={[
            {
              head: 'Dimulai',
              kind: 'title',
              cell: ({ id, begunAt, byName }) => (
                <TwoLines
                  first={<a href={to.allocation(id)}>{longMoment(begunAt, actor.zone)}</a>}
                  second={`Oleh ${byName}`}
                />
              ),
            },
            { head: 'Keadaan', cell: ({ state }) => <RoundBadge state={state} /> },
            { head: 'Angkatan', kind: 'number', cell: ({ cohorts }) => number(cohorts) },
            { head: 'Ditimbang', kind: 'number', cell: ({ people }) => number(people) },
            { head: 'Ditempatkan', kind: 'number', cell: ({ placed }) => number(placed) },
          ]}
          empty={
            <Empty title="Belum ada penempatan" icon="people">
              Penempatan membantu bila tempat lebih sedikit daripada orang yang memenuhi syarat.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(halaman) => `${to.allocations}?halaman=${halaman}`}
        />
      )}
    </>
  )
}
