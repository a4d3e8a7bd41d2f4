import { unitKindNames } from '#accounts'
import { to } from '#addresses'
import { type Day, longDay, number } from '#kernel'
import { Card, Chips, Empty, Filters, PageHead } from '#ui'
import { comparisonAddress, type Question, yearOf } from './asked.ts'
import type { Place } from './places.ts'
import { ComparisonTable } from './table.tsx'

interface ComparisonProps {
  rows: Place[]
  asked: Question
  of: 'unit' | 'kanwil'
  /** The region whose units are compared. */
  region: string | undefined
  today: Day
  soon: number
  kinds: readonly (keyof typeof unitKindNames)[]
  regions: { id: string; name: string }[]
}

export function ComparisonPage(props: ComparisonProps) {
  const { rows, asked, of, region, today } = props
  const what = of === 'unit' ? 'satuan kerja' : 'kantor wilayah'
  return (
    <>
      <PageHead
        title={region ? `Perbandingan ${region}` : 'Perbandingan'}
        lead={`${number(rows.length)} ${what}. Keadaan ${longDay(today)}, dari naskah, tanda tangan, rencana aksi, fakta, dan jumlah penghuni yang dicatat.`}
      />
      <ComparisonFilters {...props} />
      <Card>
        <Chips label="Ukuran" items={measures(asked)} />
        {rows.length === 0 ? (
          <Empty title="Tidak ada yang cocok" icon="building">
            Hapus saringan jenis satuan kerja.
          </Empty>
        ) : (
          <ComparisonTable rows={rows} asked={asked} of={of} soon={props.soon} />
        )}
      </Card>
      <p class="quiet">
        Angka per 100 memakai jumlah penghuni terakhir yang dicatat; tanggalnya ada di kolom Penghuni. Kerja
        sama yang mengikat beberapa satuan kerja dihitung di setiap satuan kerja itu.
      </p>
    </>
  )
}

const measures = (asked: Question) => [
  { label: 'Jumlah', href: comparisonAddress({ ...asked, per: undefined }), current: !asked.per },
  {
    label: 'Per 100 penghuni',
    href: comparisonAddress({ ...asked, per: '100' }),
    current: asked.per === '100',
  },
]

/** Years back to the one the oldest story of cooperation is told from. */
const years = (today: Day) => Array.from({ length: 12 }, (_, back) => String(yearOf(today) - back))

function ComparisonFilters({ asked, of, today, kinds, regions }: ComparisonProps) {
  const { kanwil, jenis, tahun, ...rest } = asked
  const regionSelect = {
    name: 'kanwil',
    label: 'Kantor Wilayah',
    value: kanwil,
    options: [
      { value: '', label: 'Semua Kanwil' },
      ...regions.map(({ id, name }) => ({ value: id, label: name })),
    ],
  }
  const kindSelect = {
    name: 'jenis',
    label: 'Jenis satuan kerja',
    value: jenis,
    options: [
      { value: '', label: 'Semua jenis' },
      ...kinds.map((kind) => ({ value: kind, label: unitKindNames[kind] })),
    ],
  }
  const yearSelect = {
    name: 'tahun',
    label: 'Tahun',
    value: String(tahun),
    options: [...new Set([...years(today), String(tahun)])].map((value) => ({ value, label: value })),
  }
  return (
    <Filters
      action={to.comparison}
      selects={[
        ...(regions.length > 0 ? [regionSelect] : []),
        ...(of === 'unit' ? [kindSelect] : []),
        yearSelect,
      ]}
      keep={{ per: rest.per, urut: rest.urut, arah: rest.arah }}
      reset={jenis || kanwil ? comparisonAddress({ ...rest, tahun }) : undefined}
    />
  )
}
