import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { number, shortDay } from '#kernel'
import { cohortStages } from '#programmes'
import { Badge, ButtonLink, Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import type { CohortView } from '../cohort.ts'
import { type CohortCounts, perPage, placesAddress, type Question } from './list.ts'

interface ListProps {
  rows: CohortView[]
  counts: CohortCounts
  asked: Question
  units: { id: string; name: string }[]
}

export function PlacesPage({ rows, counts, asked, units }: ListProps) {
  const chip = (label: string, lihat: Question['lihat']) => ({
    label,
    count: counts[lihat ?? 'berjalan'],
    href: placesAddress({ ...asked, lihat, halaman: 1 }),
    current: asked.lihat === lihat,
  })
  return (
    <>
      <Head counts={counts} isUnit={units.length === 0} />
      <Filters
        action={to.places}
        selects={units.length > 1 ? [unitSelect(units, asked.unit)] : []}
        chips={{
          label: 'Angkatan',
          items: [
            chip('Berjalan dan menerima', undefined),
            chip('Ada permohonan', 'permohonan'),
            chip('Masih ada tempat', 'kosong'),
            chip('Selesai', 'selesai'),
          ],
        }}
        keep={{ lihat: asked.lihat }}
        reset={asked.lihat || asked.unit ? to.places : undefined}
      />
      <Card>
        <Table
          caption="Angkatan dan tempatnya"
          rows={rows}
          columns={[
            {
              head: 'Angkatan',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={to.cohortPlaces(row.id)}>{row.programme}</a>}
                  second={units.length > 1 ? `${row.name}, ${row.unitName}` : row.name}
                />
              ),
            },
            {
              head: 'Tempat terisi',
              cell: (row) =>
                row.taken >= row.seats ? (
                  <Badge kind="attention">{`${number(row.taken)} dari ${number(row.seats)}, penuh`}</Badge>
                ) : (
                  `${number(row.taken)} dari ${number(row.seats)}`
                ),
            },
            { head: 'Menunggu tempat', kind: 'number', cell: (row) => number(row.waiting) },
            { head: 'Belum diputuskan', kind: 'number', cell: (row) => number(row.open) },
            {
              head: 'Waktu',
              cell: (row) => (
                <TwoLines
                  first={`${shortDay(row.startsOn)} sampai ${shortDay(row.endsOn)}`}
                  second={cohortStages[row.stage]}
                />
              ),
            },
          ]}
          empty={
            <Empty title={asked.lihat ? 'Tidak ada yang cocok' : 'Belum ada angkatan'} icon="people">
              Angkatan disiapkan dari programnya. Sesudah itu pesertanya didaftarkan di sini.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={counts[asked.lihat ?? 'berjalan']}
          href={(halaman) => placesAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

/** Seats are allocated by a unit alone. */
function Head({ counts, isUnit }: Pick<ListProps, 'counts'> & { isUnit: boolean }) {
  return (
    <PageHead
      title="Peserta"
      lead={`${number(counts.permohonan)} angkatan dengan permohonan yang belum selesai, ${number(counts.kosong)} masih punya tempat.`}
      actions={isUnit && <ButtonLink href={to.allocations}>Penempatan</ButtonLink>}
    />
  )
}
