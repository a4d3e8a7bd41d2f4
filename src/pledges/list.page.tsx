import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Day, number, rupiah } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead, Pagination } from '#ui'
import type { PledgeView } from './pledge.ts'
import { PledgesTable } from './pledges-table.tsx'
import { type countPledges, listAddress, perPage, type Question } from './queries.ts'
import { standingCodes, standings } from './standing.tsx'

interface ListProps {
  asked: Question
  rows: PledgeView[]
  counts: Awaited<ReturnType<typeof countPledges>>
  units: { id: string; name: string }[]
  mayWrite: boolean
  today: Day
}

export function ListPage({ asked, rows, counts, units, mayWrite, today }: ListProps) {
  const total = asked.keadaan ? counts[asked.keadaan] : counts.semua
  const narrowed = Boolean(asked.cari ?? asked.unit ?? asked.keadaan)
  const chip = (label: string, keadaan: Question['keadaan']) => ({
    label,
    count: keadaan ? counts[keadaan] : counts.semua,
    href: listAddress({ ...asked, keadaan, halaman: 1 }),
    current: asked.keadaan === keadaan,
  })
  const add = mayWrite && (
    <ButtonLink href={to.newPledge} kind="primary" icon="plus">
      Catat bantuan
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Bantuan barang"
        lead={`${number(counts['lewat-tenggat'])} lewat tenggat. Nilai yang disebut mitra ${rupiah(counts.worth)}.`}
        actions={add}
      />
      <Filters
        action={to.pledges}
        search={{ name: 'cari', label: 'Cari barang atau mitra', value: asked.cari }}
        selects={units.length > 1 ? [unitSelect(units, asked.unit)] : []}
        chips={{
          label: 'Keadaan',
          items: [chip('Semua', undefined), ...standingCodes.map((code) => chip(standings[code], code))],
        }}
        keep={{ keadaan: asked.keadaan }}
        reset={narrowed ? to.pledges : undefined}
      />
      <Card>
        <PledgesTable
          caption="Bantuan barang"
          rows={rows}
          today={today}
          withUnit={units.length > 1}
          empty={
            <Empty
              title={narrowed ? 'Tidak ada bantuan yang cocok' : 'Belum ada bantuan barang'}
              action={!narrowed && add}
              icon="box"
            >
              {narrowed
                ? 'Ubah kata yang dicari atau hapus saringan.'
                : 'Barang yang dijanjikan mitra dicatat di sini, lalu diikuti sampai dipakai.'}
            </Empty>
          }
        />
      </Card>
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => listAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}
