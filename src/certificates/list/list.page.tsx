import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { number, shortDay } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import { CertificateBadge } from '../badge.tsx'
import type { CertificateView } from '../certificate.ts'
import { type CertificateState, levels, stateCodes, states } from '../kinds.ts'
import { listAddress, perPage, type Question } from './list.ts'

interface ListProps {
  asked: Question
  rows: CertificateView[]
  counts: Map<CertificateState, number>
  units: { id: string; name: string }[]
  mayHandOver: boolean
}

export function ListPage({ asked, rows, counts, units, mayHandOver }: ListProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const total = asked.keadaan ? (counts.get(asked.keadaan) ?? 0) : all
  const narrowed = Boolean(asked.cari ?? asked.unit ?? asked.keadaan ?? asked.jenis)
  const chip = (label: string, keadaan: Question['keadaan']) => ({
    label,
    count: keadaan ? (counts.get(keadaan) ?? 0) : all,
    href: listAddress({ ...asked, keadaan, halaman: 1 }),
    current: asked.keadaan === keadaan,
  })
  return (
    <>
      <PageHead
        title="Sertifikat"
        lead={`${number(counts.get('valid') ?? 0)} berlaku.`}
        actions={
          <>
            <ButtonLink href={to.download(listAddress(asked))} icon="download">
              Unduh XLSX
            </ButtonLink>
            {mayHandOver && <ButtonLink href={to.certificatesToHandOver}>Belum diserahkan</ButtonLink>}
          </>
        }
      />
      <Filters
        action={to.certificates}
        search={{ name: 'cari', label: 'Cari nomor, judul, nama, atau kode', value: asked.cari }}
        selects={[
          {
            name: 'jenis',
            label: 'Jenis',
            value: asked.jenis,
            options: [
              { value: '', label: 'Semua jenis' },
              ...Object.entries(levels).map(([value, label]) => ({ value, label })),
            ],
          },
          ...(units.length > 1 ? [unitSelect(units, asked.unit)] : []),
        ]}
        chips={{
          label: 'Keadaan',
          items: [chip('Semua', undefined), ...stateCodes.map((code) => chip(states[code], code))],
        }}
        keep={{ keadaan: asked.keadaan }}
        reset={narrowed ? to.certificates : undefined}
      />
      <Card>
        <CertificatesTable
          rows={rows}
          withUnit={units.length > 1}
          empty={
            <Empty title={narrowed ? 'Tidak ada yang cocok' : 'Belum ada sertifikat'} icon="award">
              {narrowed
                ? 'Ubah kata yang dicari atau hapus saringan.'
                : 'Sertifikat diusulkan dari halaman angkatan yang sudah selesai.'}
            </Empty>
          }
        />
      </Card>
      {total > perPage && (
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

interface TableProps {
  rows: readonly CertificateView[]
  withUnit?: boolean
  empty?: Parameters<typeof Table>[0]['empty']
}

export function CertificatesTable({ rows, withUnit = false, empty }: TableProps) {
  return (
    <Table
      caption="Sertifikat"
      rows={rows}
      columns={[
        {
          head: 'Sertifikat',
          kind: 'title',
          cell: (row) => (
            <TwoLines first={<a href={to.certificate(row.id)}>{row.holder}</a>} second={row.title} />
          ),
        },
        { head: 'Nomor', cell: (row) => <TwoLines first={row.number} second={levels[row.level]} /> },
        ...(withUnit ? [{ head: 'Satuan kerja', cell: (row: CertificateView) => row.unitName }] : []),
        { head: 'Terbit', kind: 'tight', cell: ({ issuedOn }) => shortDay(issuedOn) },
        {
          head: 'Keadaan',
          cell: ({ state, handedOn }) => (
            <TwoLines
              first={<CertificateBadge state={state} />}
              second={handedOn ? `Diserahkan ${shortDay(handedOn)}` : 'Belum diserahkan'}
            />
          ),
        },
      ]}
      empty={empty}
    />
  )
}
