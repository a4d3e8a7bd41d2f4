import { to } from '#addresses'
import { addressOf, number, shortDay } from '#kernel'
import { ButtonLink, Card, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { type CohortView, cohortTitle, seatsFree } from '../cohort.ts'
import { perPage } from '../cohorts/list.ts'
import type { ListReason } from './listed.ts'
import { ReasonCard } from './reason-card.tsx'

interface ChooseProps {
  reason: ListReason
  dari: string
  /** How many people stand in the list. */
  count: number
  rows: CohortView[]
  total: number
  asked: { halaman: number }
}

export function ChoosePage({ reason, dari, count, rows, total, asked }: ChooseProps) {
  return (
    <>
      <PageHead
        title="Daftarkan ke angkatan"
        lead={`${number(count)} orang dari "${reason.title}". Pilih angkatannya; sebelum terdaftar, namanya diperiksa dulu.`}
      />
      <Card>
        <Table
          caption="Angkatan yang menerima peserta"
          rows={rows}
          columns={[
            {
              head: 'Angkatan',
              kind: 'title',
              cell: (row) => (
                <TwoLines first={<a href={to.cohortPlaces(row.id)}>{row.programme}</a>} second={row.name} />
              ),
            },
            { head: 'Tempat kosong', kind: 'number', cell: (row) => number(seatsFree(row)) },
            { head: 'Menunggu tempat', kind: 'number', cell: (row) => number(row.waiting) },
            {
              head: 'Waktu',
              cell: (row) => `${shortDay(row.startsOn)} sampai ${shortDay(row.endsOn)}`,
            },
            {
              head: 'Tindakan',
              cell: (row) => (
                <a
                  href={addressOf(to.enrolMany(row.id), { dari })}
                  aria-label={`Daftarkan ke ${cohortTitle(row)}`}
                >
                  Daftarkan
                </a>
              ),
            },
          ]}
          empty={
            <Empty
              title="Belum ada angkatan yang menerima peserta"
              icon="people"
              action={<ButtonLink href={to.programmes}>Buka program</ButtonLink>}
            >
              Siapkan angkatan dari programnya, lalu kembali ke daftar ini.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => addressOf(to.chooseCohort, { dari, halaman })}
        />
      )}
      <ReasonCard reason={reason} tellsNumbers />
    </>
  )
}
