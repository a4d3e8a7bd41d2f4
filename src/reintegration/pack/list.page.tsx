import { to } from '#addresses'
import { type Day, fromToday, longDay, number } from '#kernel'
import { Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import { type DueRow, listAddress, perPage, type Question, type StandingCode, standings } from './due.ts'
import { StateBadge } from './state-badge.tsx'

interface ListProps {
  asked: Question
  rows: DueRow[]
  total: number
  counts: Map<StandingCode, number>
  today: Day
  days: number
}

/** Who goes home soon, and how far the pack is. */
export function ListPage({ asked, rows, total, counts, today, days }: ListProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const chips = Object.entries(standings).map(([code, label]) => ({
    label,
    href: listAddress({ keadaan: code as StandingCode }),
    count: counts.get(code as StandingCode) ?? 0,
    current: asked.keadaan === code,
  }))
  return (
    <>
      <PageHead
        title="Paket bekal"
        lead={`Orang yang mungkin bebas dalam ${number(days)} hari, dan bekal yang mereka bawa pulang.`}
      />
      <Filters
        action={to.packs}
        chips={{
          label: 'Keadaan paket',
          items: [{ label: 'Semua', href: to.packs, count: all, current: !asked.keadaan }, ...chips],
        }}
      />
      <Card>
        <Table
          caption="Orang yang segera bebas dan paket bekalnya"
          rows={rows}
          columns={[
            {
              head: 'Nama',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={to.personPack(row.id)}>{row.name}</a>}
                  second={[row.number, [row.wing, row.block].filter(Boolean).join(' / ')]
                    .filter(Boolean)
                    .join(', ')}
                />
              ),
            },
            {
              head: 'Diperkirakan bebas',
              cell: ({ homeOn }) =>
                homeOn ? (
                  <TwoLines first={longDay(homeOn)} second={fromToday(today, homeOn)} />
                ) : (
                  'belum diketahui'
                ),
            },
            {
              head: 'Paket',
              cell: ({ state, givenOn }) => (
                <TwoLines
                  first={<StateBadge state={state} />}
                  second={state === 'given' && givenOn ? longDay(givenOn) : undefined}
                />
              ),
            },
          ]}
          empty={
            <Empty
              title={asked.keadaan ? 'Tidak ada di keadaan ini' : 'Belum ada yang segera bebas'}
              icon="people"
            >
              {asked.keadaan
                ? 'Pilih keadaan lain di atas.'
                : 'Daftar ini mengikuti tanggal dua pertiga dan tanggal ekspirasi di berkas warga binaan.'}
            </Empty>
          }
        />
        {total > 0 && (
          <Pagination
            page={asked.halaman}
            size={perPage}
            total={total}
            href={(halaman) => listAddress({ ...asked, halaman })}
          />
        )}
      </Card>
    </>
  )
}
