import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Child, number, shortDay } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import { listAddress, perPage, type Question, type VisitRow } from './queries.ts'

interface ListProps {
  asked: Question
  rows: VisitRow[]
  total: number
  units: { id: string; name: string }[]
  mayRecord: boolean
}

export function ListPage({ asked, rows, total, units, mayRecord }: ListProps) {
  const add = mayRecord && (
    <ButtonLink href={to.newMonitoring} kind="primary" icon="plus">
      Catat kunjungan
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Kunjungan monitoring"
        lead={`${number(total)} kunjungan.`}
        actions={
          <>
            <ButtonLink href={to.monitoringSheet} icon="print">
              Lembar periksa
            </ButtonLink>
            {mayRecord && <ButtonLink href={to.monitoringOffline}>Tanpa jaringan</ButtonLink>}
            {add}
          </>
        }
      />
      {units.length > 1 && (
        <Filters
          action={to.monitoring}
          selects={[unitSelect(units, asked.unit)]}
          reset={asked.unit ? to.monitoring : undefined}
        />
      )}
      <Card>
        <VisitsTable
          caption="Kunjungan monitoring"
          rows={rows}
          empty={
            <Empty title="Belum ada kunjungan monitoring" action={add} icon="search">
              Cetak lembar periksa, kunjungi tempat kegiatan, lalu catat hasilnya.
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

/** Visits with what became of their findings. */
export function VisitsTable({ caption, rows, empty }: { caption: string; rows: VisitRow[]; empty: Child }) {
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        {
          head: 'Kerja sama',
          kind: 'title',
          cell: ({ id, agreementTitle, unitName }) => (
            <TwoLines
              first={<a href={to.monitoringVisit(id)}>{agreementTitle}</a>}
              second={`Oleh ${unitName}`}
            />
          ),
        },
        { head: 'Tanggal', kind: 'tight', cell: ({ visitedOn }) => shortDay(visitedOn) },
        { head: 'Temuan', kind: 'number', cell: ({ findings }) => number(findings) },
        {
          head: 'Ditindaklanjuti',
          kind: 'number',
          cell: ({ assigned, verified }) => (
            <TwoLines first={number(assigned)} second={verified > 0 && `${number(verified)} terverifikasi`} />
          ),
        },
      ]}
      empty={empty}
    />
  )
}
