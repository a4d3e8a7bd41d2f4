import { to } from '#addresses'
import { number } from '#kernel'
import { ButtonLink, Card, Empty, Filters, HelpDrawer, PageHead, Pagination, Table, TwoLines } from '#ui'
import { unitKindNames, unitKinds } from './kinds.ts'
import { asksForOffices, type Office, perPage, type Question, type UnitRow } from './list.ts'

interface ListProps {
  offices: readonly Office[]
  rows: readonly UnitRow[]
  asked: Question
  mayFound: boolean
}

export function UnitsPage({ offices, rows, asked, mayFound }: ListProps) {
  const found = mayFound && (
    <ButtonLink href={to.newUnit} kind="primary" icon="plus">
      Catat satuan kerja
    </ButtonLink>
  )
  const wide = asksForOffices(asked)
  return (
    <>
      <PageHead
        title="Satuan kerja"
        lead={lead(offices)}
        actions={
          <>
            <ButtonLink href={to.download(address({ ...asked, halaman: 1 }))} icon="download">
              Unduh XLSX
            </ButtonLink>
            {found}
          </>
        }
      />
      <Filters
        action={to.units}
        search={{ name: 'cari', label: 'Cari nama, nama singkat, atau sebutan lain', value: asked.cari }}
        selects={[
          { name: 'kanwil', label: 'Kantor Wilayah', value: asked.kanwil, options: kanwilOptions(offices) },
          { name: 'jenis', label: 'Jenis', value: asked.jenis, options: kindOptions },
        ]}
        reset={wide ? undefined : `${to.units}?kanwil=semua`}
      />
      <Card title={wide ? 'Pusat dan Kantor Wilayah' : undefined}>
        {wide ? <OfficesTable offices={offices} /> : <UnitsTable rows={rows} />}
      </Card>
      {!wide && rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={rows[0]?.total ?? 0}
          href={(halaman) => address({ ...asked, halaman })}
        />
      )}
    </>
  )
}

function OfficesTable({ offices }: { offices: readonly Office[] }) {
  return (
    <Table
      caption="Pusat dan Kantor Wilayah"
      rows={offices}
      columns={[
        { head: 'Nama', kind: 'title', cell: ({ id, name }) => <a href={to.unit(id)}>{name}</a> },
        { head: 'Jenis', cell: ({ kind }) => unitKindNames[kind] },
        { head: 'Provinsi', cell: ({ province }) => province ?? '' },
        {
          head: 'Satuan kerja di bawahnya',
          cell: ({ id, units, name }) =>
            units === 0 ? (
              <span class="unknown">belum ada</span>
            ) : (
              <a href={`${to.units}?kanwil=${id}`} aria-label={`${units} satuan kerja di bawah ${name}`}>
                {`${number(units)} satuan kerja`}
              </a>
            ),
        },
      ]}
      empty={<Empty icon="building" title="Belum ada satuan kerja" />}
    />
  )
}

function UnitsTable({ rows }: { rows: readonly UnitRow[] }) {
  return (
    <Table
      caption="Daftar satuan kerja"
      rows={rows}
      columns={[
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ id, name, aliases }) => (
            <TwoLines
              first={<a href={to.unit(id)}>{name}</a>}
              second={aliases ? `Juga disebut ${aliases}` : undefined}
            />
          ),
        },
        { head: 'Jenis', cell: (row) => unitKindNames[row.kind] },
        { head: 'Kelas', cell: (row) => row.class ?? '' },
        {
          head: 'Kabupaten atau kota',
          cell: ({ regency }) => regency ?? <span class="unknown">belum diisi</span>,
        },
        { head: 'Kantor Wilayah', cell: ({ kanwilName }) => kanwilName },
      ]}
      empty={
        <Empty icon="building" title="Tidak ada satuan kerja yang cocok">
          Coba kata lain, atau hapus saringan.
        </Empty>
      }
    />
  )
}

function lead(offices: readonly Office[]): string {
  const units = offices.reduce((sum, office) => sum + office.units, 0)
  const regions = offices.filter(({ kind }) => kind === 'kanwil').length
  return `${number(regions)} Kantor Wilayah dan ${number(units)} satuan kerja di bawahnya.`
}

const kanwilOptions = (offices: readonly Office[]) => [
  { value: 'semua', label: 'Semua Kantor Wilayah' },
  ...offices.filter(({ kind }) => kind === 'kanwil').map(({ id, name }) => ({ value: id, label: name })),
]

const kindOptions = [
  { value: '', label: 'Semua jenis' },
  ...unitKinds.map((kind) => ({ value: kind, label: unitKindNames[kind] })),
]

function address(asked: Question): string {
  const pairs = Object.entries(asked).filter(([, value]) => value)
  return `${to.units}?${new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)]))}`
}

export function UnitsHelp() {
  return (
    <HelpDrawer
      purpose="Melihat kantor dan satuan kerja pemasyarakatan, dari pusat sampai daerah."
      terms={[
        ['Satuan kerja', 'Lapas, Rutan, LPKA, Bapas, dan kantor di atasnya.'],
        ['Kanwil', 'Kantor Wilayah, yang membawahi satuan kerja di satu provinsi atau lebih.'],
        ['Sebutan lain', 'Nama sehari-hari atau nama lama, supaya pencarian tetap menemukan.'],
      ]}
      next="Buka satu nama untuk melihat data, riwayat nama, dan orang-orangnya."
    />
  )
}
