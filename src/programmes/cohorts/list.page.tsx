import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { isNarrowed, number } from '#kernel'
import { ButtonLink, Card, Empty, Filters, NoMatch, PageHead, Pagination } from '#ui'
import { type CohortStage, cohortStages } from '../kinds.ts'
import { CohortsTable } from './cohorts-table.tsx'
import { type CohortRow, listAddress, perPage, type Question, stageCodes } from './list.ts'

interface ListProps {
  rows: CohortRow[]
  counts: Map<CohortStage | undefined, number>
  taken: Map<string, number>
  asked: Question
  units: { id: string; name: string }[]
  /** Fiscal years that can be chosen, the latest first. */
  years: number[]
}

export function CohortsPage({ rows, counts, taken, asked, units, years }: ListProps) {
  const total = counts.get(asked.keadaan) ?? 0
  const of = (stage: CohortStage) => number(counts.get(stage) ?? 0)
  const chip = (label: string, keadaan: CohortStage | undefined) => ({
    label,
    count: counts.get(keadaan) ?? 0,
    href: listAddress({ ...asked, keadaan, halaman: 1 }),
    current: asked.keadaan === keadaan,
  })
  return (
    <>
      <PageHead
        title="Angkatan"
        lead={`${of('running')} berjalan, ${of('open')} menerima peserta, ${of('prepared')} disiapkan.`}
        actions={<ButtonLink href={to.programmes}>Siapkan dari program</ButtonLink>}
      />
      <Filters
        action={to.cohorts}
        search={{ name: 'cari', label: 'Cari program, angkatan, atau instruktur', value: asked.cari }}
        selects={[
          ...(units.length > 1 ? [unitSelect(units, asked.unit)] : []),
          {
            name: 'tahun',
            label: 'Tahun anggaran',
            value: asked.tahun ? String(asked.tahun) : undefined,
            options: [
              { value: '', label: 'Semua tahun' },
              ...years.map((year) => ({ value: String(year), label: `TA ${year}` })),
            ],
          },
        ]}
        chips={{
          label: 'Keadaan',
          items: [chip('Semua', undefined), ...stageCodes.map((stage) => chip(cohortStages[stage], stage))],
        }}
        keep={{ keadaan: asked.keadaan }}
        reset={isNarrowed(asked) ? to.cohorts : undefined}
      />
      <Card>
        <CohortsTable
          caption="Daftar angkatan"
          rows={rows}
          taken={taken}
          withUnit={units.length > 1}
          empty={<NoneFound asked={asked} />}
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

function NoneFound({ asked }: { asked: Question }) {
  if (isNarrowed(asked)) return <NoMatch all={to.cohorts} />
  return (
    <Empty
      title="Belum ada angkatan"
      action={<ButtonLink href={to.programmes}>Buka program</ButtonLink>}
      icon="people"
    >
      Buka sebuah program, lalu siapkan angkatannya.
    </Empty>
  )
}
