import { to } from '#addresses'
import type { Child } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import { kindCodes, partnerKinds } from '../kinds.ts'
import { type AreaOption, listAddress, type Question } from './list.ts'
import { type Found, pageSize } from './search.ts'

interface ListProps {
  asked: Question
  found: Found
  areas: AreaOption[]
  mayRegister: boolean
  /** What later capabilities count of all partners. */
  top: Child
}

export function ListPage({ asked, found, areas, mayRegister, top }: ListProps) {
  const narrowed = Boolean(asked.cari || asked.jenis || asked.wilayah)
  return (
    <>
      <PageHead
        title="Mitra"
        lead="Satu catatan untuk satu mitra, dipakai bersama oleh semua satuan kerja."
        actions={
          mayRegister && (
            <ButtonLink href={to.newPartner} kind="primary" icon="plus">
              Daftarkan mitra
            </ButtonLink>
          )
        }
      />
      {top}
      <Filters
        action={to.partners}
        search={{ name: 'cari', label: 'Nama, NIB, atau NPWP', value: asked.cari }}
        selects={[{ name: 'wilayah', label: 'Wilayah', value: asked.wilayah, options: areaChoices(areas) }]}
        chips={{ label: 'Jenis mitra', items: kindChips(asked, found) }}
        keep={{ jenis: asked.jenis }}
        reset={narrowed ? to.partners : undefined}
      />
      <Card>
        <PartnerTable
          rows={found.rows}
          empty={narrowed ? <NoneFits asked={asked} mayRegister={mayRegister} /> : <NoneYet />}
        />
        {found.total > 0 && (
          <Pagination
            page={asked.halaman}
            size={pageSize}
            total={found.total}
            href={(halaman) => listAddress({ ...asked, halaman })}
          />
        )}
      </Card>
    </>
  )
}

function PartnerTable({ rows, empty }: { rows: Found['rows']; empty: ReturnType<typeof NoneYet> }) {
  return (
    <Table
      caption="Mitra"
      rows={rows}
      columns={[
        {
          head: 'Mitra',
          kind: 'title',
          cell: ({ id, name, kind }) => (
            <TwoLines first={<a href={to.partner(id)}>{name}</a>} second={partnerKinds[kind]} />
          ),
        },
        {
          head: 'Kecamatan',
          cell: ({ district, regency }) => <TwoLines first={district} second={regency} />,
        },
        {
          head: 'Kontak',
          cell: ({ contact, reachedBy }) => <TwoLines first={contact} second={reachedBy} />,
        },
      ]}
      empty={empty}
    />
  )
}

function kindChips(asked: Question, { kinds }: Found) {
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  const chip = (label: string, jenis: Question['jenis'], count: number) => ({
    label,
    count,
    href: listAddress({ ...asked, jenis, halaman: 1 }),
    current: asked.jenis === jenis,
  })
  const present = kindCodes.filter((kind) => kinds.has(kind) || kind === asked.jenis)
  return [
    chip('Semua', undefined, all),
    ...present.map((kind) => chip(partnerKinds[kind], kind, kinds.get(kind) ?? 0)),
  ]
}

function areaChoices(areas: AreaOption[]) {
  const deeper = (code: string) => '– '.repeat(code.split('.').length - 1)
  return [
    { value: '', label: 'Semua wilayah' },
    ...areas.map(({ code, name }) => ({ value: code, label: `${deeper(code)}${name}` })),
  ]
}

function NoneFits({ asked, mayRegister }: { asked: Question; mayRegister: boolean }) {
  const address = asked.cari ? `${to.newPartner}?${new URLSearchParams({ name: asked.cari })}` : to.newPartner
  return (
    <Empty
      icon="search"
      title="Tidak ada mitra yang cocok"
      action={mayRegister && <ButtonLink href={address}>Daftarkan mitra ini</ButtonLink>}
    >
      Coba ejaan lain atau hapus saringan sebelum mendaftarkan mitra baru.
    </Empty>
  )
}

function NoneYet() {
  return (
    <Empty title="Belum ada mitra">
      Mulailah dari dinas, perusahaan, atau lembaga yang sudah bekerja sama dengan satuan kerja Anda.
    </Empty>
  )
}
