import { to } from '#addresses'
import { type Actor, type Child, type Day, longDay } from '#kernel'
import { howRounded, toldInWords } from '#targeting'
import { ButtonLink, Card, Empty, Filters, KeyFigures, PageHead } from '#ui'
import { addressOf, type Question } from './asked.ts'
import { FigureTable } from './figure-table.tsx'
import type { CareMap } from './rows.ts'

interface MapPageProps {
  map: CareMap
  unitName: string
  /** Names of the places asked for. */
  areas: string[]
  districts: { code: string; district: string; regency: string }[]
  units: { id: string; name: string }[]
  asked: Question
  /** What the figures are rounded to; undefined where the reader sees every number and the people behind it. */
  least: number | undefined
  actor: Actor
  today: Day
}

export function CareMapPage(props: MapPageProps) {
  const { map, unitName, areas, asked, least, actor, today } = props
  const table = { asked, least }
  return (
    <>
      <PageHead
        title="Kebutuhan warga binaan"
        lead={`${unitName}${areas.length > 0 ? `, ${areasInWords(areas)}` : ''}. Keadaan ${longDay(today)}.`}
        actions={
          <ButtonLink href={addressOf(to.careMapPaper, asked, actor)} kind="primary" icon="file">
            Kertas untuk pertemuan
          </ButtonLink>
        }
      />
      <MapFilters {...props} />
      <div class={least === undefined ? 'screen-only stack' : 'stack'}>
        <KeyFigures
          items={[
            { label: 'Dalam pengawasan', value: toldInWords(map.people, least ?? 0) },
            { label: 'Sudah dinilai', value: toldInWords(map.assessed, least ?? 0) },
          ]}
        />
        <Card title="Yang diperlukan">
          <FigureTable {...table} caption="Kebutuhan" rows={map.needs} empty={nobody} />
        </Card>
        <Card title="Keterampilan yang diminati">
          <FigureTable
            {...table}
            caption="Keterampilan"
            rows={map.skills}
            empty={least === undefined ? nobody : untold}
          />
        </Card>
      </div>
      <Definition least={least} />
    </>
  )
}

const nobody: Child = (
  <Empty title="Belum ada yang dicatat" icon="people">
    Nilai kebutuhan orang satu per satu; jumlahnya tampak di sini.
  </Empty>
)

const untold: Child = (
  <Empty title="Tidak ada yang dapat disebut" icon="people">
    Keterampilan yang diminati sedikit orang tidak disebut di luar satuan kerjanya.
  </Empty>
)

/** For whoever sees several units: one has to be chosen first. */
export function ChooseUnitPage({ units }: { units: { id: string; name: string }[] }) {
  return (
    <>
      <PageHead title="Kebutuhan warga binaan" lead="Pilih satuan kerja." />
      <Card>
        <ul class="plain-list">
          {units.map(({ id, name }) => (
            <li>
              <a href={`${to.careMap}?unit=${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

function MapFilters({ districts, units, asked }: MapPageProps) {
  const [chosen] = asked.wilayah
  return (
    <Filters
      action={to.careMap}
      selects={[
        ...(units.length > 0
          ? [
              {
                name: 'unit',
                label: 'Satuan kerja',
                value: asked.unit,
                options: units.map(({ id, name }) => ({ value: id, label: name })),
              },
            ]
          : []),
        {
          name: 'wilayah',
          label: 'Kecamatan tempat tinggal',
          value: asked.wilayah.length === 1 ? chosen : undefined,
          options: [
            { value: '', label: 'Semua kecamatan' },
            ...districts.map(({ code, district, regency }) => ({
              value: code,
              label: district,
              group: regency,
            })),
          ],
        },
      ]}
      reset={chosen && (units.length > 0 ? `${to.careMap}?unit=${asked.unit}` : to.careMap)}
    />
  )
}

/** 'Plaju, Kota Palembang; Banyuasin I, Kabupaten Banyuasin', or how many places a long zone has. */
export const areasInWords = (areas: readonly string[]) =>
  areas.length > 6 ? `${areas.length} wilayah` : areas.join('; ')

function Definition({ least }: { least: number | undefined }) {
  return (
    <p class="quiet">
      Dihitung dari penilaian terakhir setiap orang dan minat kerja di berkasnya. Kerja sama yang dihitung
      sedang berlaku dan bidangnya sesuai; kegiatan pelatihan dikenali dari kata-katanya.{' '}
      {least === undefined
        ? 'Angka di halaman ini lengkap dan hanya untuk satuan kerja Anda. Untuk mitra, pakai Kertas untuk pertemuan.'
        : howRounded(least)}
    </p>
  )
}
