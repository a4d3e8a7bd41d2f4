import { to } from '#addresses'
import { type Actor, type Child, type Day, type Db, number, shortDay } from '#kernel'
import { Badge, Card, Chips, Empty, KeyFigures, PageHead, Pagination, Table, TwoLines } from '#ui'
import { perPage, type TieQuestion, type TieRow, tiesAddress } from './old-and-new.ts'
import { type TieFigures, tieFigures } from './partner-terms.ts'
import { TieBadge } from './tie-facts.tsx'

/** On top of the list of partners, for a unit and for a region: how many are new, long-standing, renewed. */
export async function partnerFigures(db: Db, actor: Actor, today: Day): Promise<Child> {
  if (actor.reach.of !== 'unit' && actor.reach.of !== 'kanwil') return undefined
  const { fresh, longStanding, renewed } = await tieFigures(db, actor, today)
  if (fresh + longStanding === 0) return undefined
  return (
    <KeyFigures
      items={[
        { label: 'Mitra baru tahun ini', value: number(fresh), href: tiesAddress({ tampil: 'baru' }) },
        { label: 'Mitra lama', value: number(longStanding), href: tiesAddress({ tampil: 'lama' }) },
        {
          label: 'Pernah diperpanjang',
          value: number(renewed),
          href: tiesAddress({ tampil: 'diperpanjang' }),
        },
      ]}
    />
  )
}

interface OldAndNewProps {
  rows: TieRow[]
  figures: TieFigures
  asked: TieQuestion
  today: Day
}

export function OldAndNewPage({ rows, figures, asked, today }: OldAndNewProps) {
  const views = chips(figures)
  const total = views.find(({ tampil }) => tampil === asked.tampil)?.count ?? 0
  return (
    <>
      <PageHead
        title="Mitra lama dan baru"
        lead="Dihitung dari masa kerja sama yang dapat Anda lihat. Tidak ada yang diketik."
      />
      <Chips
        label="Kedudukan mitra"
        items={views.map(({ label, count, tampil }) => ({
          label,
          count,
          href: tiesAddress({ tampil }),
          current: tampil === asked.tampil,
        }))}
      />
      <Card>
        <Table
          caption="Mitra lama dan baru"
          rows={rows}
          columns={[
            {
              head: 'Mitra',
              kind: 'title',
              cell: (row) => (
                <TwoLines first={<a href={to.partner(row.partnerId)}>{row.name}</a>} second={row.district} />
              ),
            },
            {
              head: 'Sejak',
              kind: 'tight',
              cell: ({ firstTerm, firstContact }) => (
                <TwoLines
                  first={shortDay(firstTerm ?? firstContact)}
                  second={firstTerm ? 'masa pertama' : 'kontak pertama'}
                />
              ),
            },
            { head: 'Kedudukan', cell: (row) => <TieBadge tie={row} today={today} /> },
            {
              head: 'Masa',
              cell: ({ terms, renewals }) => (
                <TwoLines
                  first={`${number(terms)} masa`}
                  second={renewals > 0 && `${number(renewals)} kali diperpanjang`}
                />
              ),
            },
            {
              head: 'Hari ini',
              cell: ({ running, firstTerm }) =>
                running > 0 ? (
                  <Badge kind="good">{`${number(running)} berlaku`}</Badge>
                ) : (
                  <Badge kind={firstTerm ? 'ended' : 'waiting'}>
                    {firstTerm ? 'Tidak ada yang berlaku' : 'Dalam proses'}
                  </Badge>
                ),
            },
          ]}
          empty={<Empty title="Tidak ada mitra di sini">Pilih kedudukan lain di atas.</Empty>}
        />
      </Card>
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => tiesAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

function chips({ fresh, longStanding, renewed, exploring }: TieFigures) {
  return [
    { label: 'Semua', count: fresh + longStanding + exploring, tampil: undefined },
    { label: 'Baru tahun ini', count: fresh, tampil: 'baru' as const },
    { label: 'Mitra lama', count: longStanding, tampil: 'lama' as const },
    { label: 'Pernah diperpanjang', count: renewed, tampil: 'diperpanjang' as const },
    { label: 'Masih dijajaki', count: exploring, tampil: 'dijajaki' as const },
  ]
}
