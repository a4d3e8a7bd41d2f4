import { to } from '#addresses'
import type { Child } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import { FlagBadge } from '../checks/flag-badge.tsx'
import { flagCodes, flags } from '../checks/kinds.ts'
import { contributionCodes, contributions } from '../contributions/kinds.ts'
import { kindCodes, partnerKinds } from '../kinds.ts'
import { noTies, type Ties } from '../slots.ts'
import { type AreaOption, areaChoices, listAddress, type Question } from './list.ts'
import { type Found, pageSize } from './search.ts'

interface ListProps {
  asked: Question
  found: Found
  areas: AreaOption[]
  /** What ties each partner of the page to units within reach. */
  ties: Map<string, Ties>
  mayRegister: boolean
  /** What later capabilities count of all partners. */
  top: Child
}

export function ListPage({ asked, found, areas, ties, mayRegister, top }: ListProps) {
  const narrowed = Boolean(asked.cari || asked.jenis || asked.wilayah || asked.tanda || asked.bantuan)
  return (
    <>
      <PageHead
        title="Mitra"
        lead="Satu catatan untuk satu mitra, dipakai bersama oleh semua satuan kerja."
        actions={
          <>
            <ButtonLink href={to.download(listAddress({ ...asked, halaman: 1 }))} icon="download">
              Unduh XLSX
            </ButtonLink>
            {mayRegister && (
              <ButtonLink href={to.newPartner} kind="primary" icon="plus">
                Daftarkan mitra
              </ButtonLink>
            )}
          </>
        }
      />
      {top}
      <Filters
        action={to.partners}
        search={{ name: 'cari', label: 'Nama, NIB, atau NPWP', value: asked.cari }}
        selects={[
          { name: 'wilayah', label: 'Wilayah', value: asked.wilayah, options: areaChoices(areas) },
          { name: 'bantuan', label: 'Dapat membantu', value: asked.bantuan, options: helpChoices(found) },
          { name: 'tanda', label: 'Tanda', value: asked.tanda, options: flagChoices(found) },
        ]}
        chips={{ label: 'Jenis mitra', items: kindChips(asked, found) }}
        keep={{ jenis: asked.jenis }}
        reset={narrowed ? to.partners : undefined}
      />
      <Card>
        <PartnerTable
          rows={found.rows}
          ties={ties}
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

interface TableProps {
  rows: Found['rows']
  ties: Map<string, Ties>
  empty: ReturnType<typeof NoneYet>
}

function PartnerTable({ rows, ties, empty }: TableProps) {
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
        { head: 'Kerja sama', cell: ({ id }) => <Tied ties={ties.get(id) ?? noTies} /> },
        { head: 'Tanda', kind: 'tight', cell: ({ flag }) => <FlagBadge flag={flag} /> },
      ]}
      empty={empty}
    />
  )
}

/** What ties a partner to units within reach, in a cell. */
export function Tied({ ties: { alive, all } }: { ties: Ties }) {
  if (all === 0) return <span class="quiet">belum{'\u00a0'}ada</span>
  return <TwoLines first={`${alive} berlaku`} second={all > alive ? `dari ${all}` : undefined} />
}

function helpChoices({ gives }: Found) {
  const present = contributionCodes.filter((code) => gives.has(code))
  return [
    { value: '', label: 'Semua' },
    ...present.map((code) => ({ value: code, label: `${contributions[code]} (${gives.get(code)})` })),
  ]
}

function flagChoices({ flags: counts }: Found) {
  const labels = { ...flags, none: 'Belum diperiksa' }
  const codes = [...flagCodes, 'none' as const]
  return [
    { value: '', label: 'Semua' },
    ...codes.map((code) => ({ value: code, label: `${labels[code]} (${counts.get(code) ?? 0})` })),
  ]
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
