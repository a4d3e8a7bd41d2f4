import { unitKindNames } from '#accounts'
import { to } from '#addresses'
import { objectOptions } from '#agreements'
import { type Child, type Day, longDay, number } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead } from '#ui'
import { mapAddress, objectsOf, type Question } from './asked.ts'
import type { RegionRow, UnitRow } from './cells.ts'
import { RegionMatrix, shares } from './region-matrix.tsx'
import { Legend } from './sign.tsx'
import { states } from './state.ts'
import { UnitList } from './unit-list.tsx'
import { UnitMatrix } from './unit-matrix.tsx'

export type MapRows =
  | { of: 'unit'; row: UnitRow }
  | { of: 'kanwil'; rows: UnitRow[]; name: string }
  | { of: 'nation'; rows: RegionRow[] }

interface MapProps {
  map: MapRows
  asked: Question
  today: Day
  kinds: readonly (keyof typeof unitKindNames)[]
  /** For whoever sees the country. */
  regions: { id: string; name: string }[]
  /** Of the unit's own affairs. */
  mayRecord: boolean
  mayPropose: boolean
}

export function MapPage(props: MapProps) {
  const { map, asked, today } = props
  const columns = objectsOf(asked)
  return (
    <>
      <PageHead title={titleOf(map)} lead={leadOf(map, today)} />
      {map.of !== 'unit' && <MapFilters {...props} />}
      <Legend signs={map.of === 'nation' ? shares : states} />
      {map.of === 'unit' && <UnitList {...props} row={map.row} columns={columns} />}
      {map.of === 'kanwil' && (
        <Matrix empty={map.rows.length === 0}>
          <UnitMatrix rows={map.rows} columns={columns} />
        </Matrix>
      )}
      {map.of === 'nation' && (
        <Matrix empty={map.rows.length === 0}>
          <RegionMatrix rows={map.rows} columns={columns} asked={asked} />
        </Matrix>
      )}
      <Definition />
    </>
  )
}

function titleOf(map: MapRows): string {
  if (map.of === 'unit') return `Peta kebutuhan ${map.row.shortName}`
  return map.of === 'kanwil' ? `Peta kebutuhan ${map.name}` : 'Peta kebutuhan'
}

function leadOf(map: MapRows, today: Day): string {
  const asOf = `Keadaan ${longDay(today)}.`
  if (map.of === 'unit') return `Bidang yang sudah dan belum mempunyai kerja sama. ${asOf}`
  if (map.of === 'kanwil') return `${number(map.rows.length)} satuan kerja menurut bidang. ${asOf}`
  return `Berapa satuan kerja yang sudah mempunyai kerja sama di setiap bidang. ${asOf}`
}

function MapFilters({ map, asked, kinds, regions }: MapProps) {
  const kanwil = {
    name: 'kanwil',
    label: 'Kantor Wilayah',
    value: asked.kanwil,
    options: [
      { value: '', label: 'Semua Kanwil' },
      ...regions.map(({ id, name }) => ({ value: id, label: name })),
    ],
  }
  const urut = {
    name: 'urut',
    label: 'Urutan',
    value: asked.urut,
    options: [
      { value: 'kosong', label: 'Paling banyak kosong' },
      { value: 'kebutuhan', label: 'Paling banyak kebutuhan' },
      { value: 'nama', label: 'Nama' },
    ],
  }
  return (
    <Filters
      action={to.gapMap}
      selects={[
        ...(regions.length > 0 ? [kanwil] : []),
        {
          name: 'jenis',
          label: 'Jenis satuan kerja',
          value: asked.jenis,
          options: [
            { value: '', label: 'Semua jenis' },
            ...kinds.map((kind) => ({ value: kind, label: unitKindNames[kind] })),
          ],
        },
        {
          name: 'objek',
          label: 'Bidang',
          value: asked.objek,
          options: [{ value: '', label: 'Semua bidang' }, ...objectOptions],
        },
        ...(map.of === 'kanwil' ? [urut] : []),
      ]}
      reset={asked.jenis || asked.objek ? mapAddress({ kanwil: asked.kanwil }) : undefined}
    />
  )
}

function Matrix({ empty, children }: { empty: boolean; children: Child }) {
  return (
    <Card>
      {empty ? (
        <Empty
          title="Tidak ada satuan kerja yang cocok"
          icon="building"
          action={<ButtonLink href={to.gapMap}>Tampilkan semua</ButtonLink>}
        >
          Hapus saringan jenis satuan kerja.
        </Empty>
      ) : (
        children
      )}
    </Card>
  )
}

function Definition() {
  return (
    <p class="quiet">
      Dihitung dari kerja sama yang mengikat satuan kerja itu, termasuk yang dipimpin Kanwil atau pusat. Kerja
      sama dengan beberapa bidang dihitung di setiap bidangnya. Segera berakhir berarti dalam 90 hari tanpa
      perpanjangan yang diajukan. Kebutuhan berasal dari catatan satuan kerja.
    </p>
  )
}
