import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { number } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead, Pagination } from '#ui'
import { RoutineTabs } from './calendar.page.tsx'
import { type ListAsked, listAddress, perPage, type RoutineRow } from './queries.ts'
import { RoutinesTable } from './routines-table.tsx'

interface ListProps {
  asked: ListAsked
  rows: RoutineRow[]
  total: number
  units: { id: string; name: string }[]
  mayWrite: boolean
}

export function ListPage({ asked, rows, total, units, mayWrite }: ListProps) {
  const narrowed = asked.cari !== undefined || asked.unit !== undefined
  const arrange = mayWrite && (
    <ButtonLink href={to.newRoutine} kind="primary" icon="plus">
      Susun layanan
    </ButtonLink>
  )
  return (
    <>
      <PageHead title="Daftar layanan rutin" lead={`${number(total)} layanan.`} actions={arrange} />
      <RoutineTabs current="list" />
      <Filters
        action={to.routineList}
        search={{ name: 'cari', label: 'Cari layanan atau tempat', value: asked.cari }}
        selects={units.length > 1 ? [unitSelect(units, asked.unit)] : []}
        reset={narrowed ? to.routineList : undefined}
      />
      <Card>
        <RoutinesTable
          caption="Layanan rutin"
          rows={rows}
          withUnit={units.length > 1}
          withAgreement
          empty={
            <Empty
              title={narrowed ? 'Tidak ada layanan yang cocok' : 'Belum ada layanan rutin'}
              icon="calendar"
              action={arrange}
            >
              {narrowed
                ? 'Ubah kata yang dicari atau hapus saringan.'
                : 'Layanan yang berulang disusun untuk sebuah kegiatan rencana aksi yang sedang berlaku.'}
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
