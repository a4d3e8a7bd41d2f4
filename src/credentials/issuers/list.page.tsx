import { to } from '#addresses'
import { type Day, number } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import { issuerKinds } from '../kinds.ts'
import { type IssuerRow, listAddress, perPage, type Question } from './list.ts'

interface ListProps {
  rows: IssuerRow[]
  total: number
  asked: Question
  mayKeep: boolean
  today: Day
}

export function ListPage({ rows, total, asked, mayKeep, today }: ListProps) {
  const register = mayKeep && (
    <ButtonLink href={to.newIssuer} kind="primary" icon="plus">
      Daftarkan penerbit
    </ButtonLink>
  )
  const narrowed = asked.cari !== undefined || asked.jenis !== undefined
  return (
    <>
      <PageHead
        title="Penerbit sertifikat"
        lead={`${number(total)} badan hukum yang namanya tertulis pada sertifikat.`}
        actions={register}
      />
      <Filters
        action={to.issuers}
        search={{ name: 'cari', label: 'Cari nama penerbit atau penanda tangan', value: asked.cari }}
        selects={[
          {
            name: 'jenis',
            label: 'Jenis penerbit',
            value: asked.jenis,
            options: [
              { value: '', label: 'Semua jenis' },
              ...Object.entries(issuerKinds).map(([value, label]) => ({ value, label })),
            ],
          },
        ]}
        reset={narrowed ? to.issuers : undefined}
      />
      <Card>
        <Table
          caption="Daftar penerbit sertifikat"
          rows={rows}
          columns={[
            { head: 'Penerbit', kind: 'title', cell: ({ id, name }) => <a href={to.issuer(id)}>{name}</a> },
            { head: 'Jenis', cell: ({ kind }) => issuerKinds[kind] },
            {
              head: 'Penanda tangan',
              cell: ({ signatory, signatoryOffice }) => (
                <TwoLines first={signatory} second={signatoryOffice} />
              ),
            },
            { head: 'Didaftarkan', cell: ({ keeper }) => keeper },
            { head: 'Keadaan', kind: 'tight', cell: (row) => <IssuerBadge {...row} today={today} /> },
          ]}
          empty={
            narrowed ? (
              <Empty
                title="Tidak ada yang cocok"
                action={<ButtonLink href={to.issuers}>Tampilkan semua</ButtonLink>}
              >
                Coba kata yang lebih pendek atau hapus saringan.
              </Empty>
            ) : (
              <Empty title="Belum ada penerbit" icon="award" action={register}>
                Sertifikat terbit atas nama badan hukum yang netral: mitra pelatih, balai latihan, atau
                lembaga sertifikasi. Kantor Wilayah mendaftarkannya.
              </Empty>
            )
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

export function IssuerBadge({ closedOn, today }: { closedOn: Day | null; today: Day }) {
  return closedOn !== null && closedOn <= today ? (
    <Badge kind="ended">Ditutup</Badge>
  ) : (
    <Badge kind="good">Menerbitkan</Badge>
  )
}
