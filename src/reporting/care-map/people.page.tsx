import { to } from '#addresses'
import { longDay, number } from '#kernel'
import { placeName } from '#partners'
import { Card, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { type Behind, behindAddress, figureCalled, type Question } from './asked.ts'
import { type NeedingPerson, perPage } from './counts.ts'

interface PeoplePageProps {
  rows: NeedingPerson[]
  total: number
  asked: Question
  behind: Behind
}

/** The people behind one figure of the map. */
export function PeopleBehindPage({ rows, total, asked, behind }: PeoplePageProps) {
  return (
    <>
      <PageHead title={figureCalled(behind)} lead={`${number(total)} orang di satuan kerja Anda.`} />
      <Card>
        <Table
          caption={figureCalled(behind)}
          rows={rows}
          columns={[
            {
              head: 'Nama',
              kind: 'title',
              cell: (row) => (
                <TwoLines first={<a href={to.person(row.id)}>{row.name}</a>} second={row.number} />
              ),
            },
            {
              head: 'Kecamatan',
              cell: ({ district, regency }) => (district && regency ? placeName({ district, regency }) : '–'),
            },
            {
              head: 'Dinilai',
              cell: ({ id, assessedOn }) =>
                assessedOn ? <a href={to.personNeeds(id)}>{longDay(assessedOn)}</a> : 'Belum dinilai',
            },
          ]}
          empty={
            <Empty title="Tidak ada orangnya" icon="people">
              Kembali ke peta dan pilih angka lain.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={behind.halaman}
          size={perPage}
          total={total}
          href={(halaman) => behindAddress(asked, { ...behind, halaman })}
        />
      )}
    </>
  )
}
