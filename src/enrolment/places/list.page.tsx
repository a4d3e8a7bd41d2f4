import { to } from '#addresses'
import { type Actor, longDay, may, shortDay } from '#kernel'
import { Badge, Card, Chips, Empty, Pagination, Table, TwoLines } from '#ui'
import { type CohortView, isOurs, takesPeople } from '../cohort.ts'
import { CohortFrame } from '../frame.tsx'
import { endReasons, paths, pauseReasons } from '../kinds.ts'
import { type PlaceCounts, type PlaceRow, perPage, placesIn, type Question } from './list.ts'

interface PlacesProps {
  cohort: CohortView
  rows: PlaceRow[]
  counts: PlaceCounts
  asked: Question
  actor: Actor
}

export function CohortPlacesPage(props: PlacesProps) {
  const { cohort, rows, counts, asked, actor } = props
  const view = asked.lihat ?? 'ikut'
  const chip = (label: string, lihat: Question['lihat']) => ({
    label,
    count: counts[lihat ?? 'ikut'],
    href: placesIn(cohort.id, { lihat }),
    current: asked.lihat === lihat,
  })
  const acts = isOurs(actor, cohort) && may(actor, 'enrolment.write') && takesPeople(cohort)
  return (
    <CohortFrame cohort={cohort} actor={actor} here="peserta">
      <Card>
        <Chips
          label="Peserta"
          items={[chip('Ikut', undefined), chip('Sedang jeda', 'jeda'), chip('Sudah keluar', 'keluar')]}
        />
        <Table
          caption="Peserta angkatan, menurut nama"
          rows={rows}
          columns={[
            { head: 'Nama', kind: 'title', cell: nameOf },
            { head: 'Sejak', kind: 'tight', cell: ({ fromOn }) => shortDay(fromOn) },
            { head: 'Keadaan', cell: (row) => standingOf(row) },
            { head: 'Perkiraan bebas', cell: (row) => releaseOf(row, cohort) },
            ...(acts
              ? [{ head: 'Tindakan', cell: (row: PlaceRow) => <Deeds row={row} actor={actor} /> }]
              : []),
          ]}
          empty={<NoOne view={view} />}
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={counts[view]}
          href={(halaman) => placesIn(cohort.id, { ...asked, halaman })}
        />
      )}
    </CohortFrame>
  )
}

/** The name leads to the file as long as it may be opened; after a move it is only said. */
export const nameOf = ({ personId, name, number: registered, reachable }: PlaceRow) => (
  <TwoLines first={reachable ? <a href={to.person(personId)}>{name}</a> : name} second={registered} />
)

function standingOf({ untilOn, endReason, endNote, pauseReason, pausedUntil }: PlaceRow) {
  if (untilOn !== null && endReason !== null)
    return (
      <TwoLines
        first={<Badge kind="ended">{endReasons[endReason]}</Badge>}
        second={[`Sampai ${longDay(untilOn)}.`, endNote].filter(Boolean).join(' ')}
      />
    )
  if (pauseReason && pausedUntil)
    return (
      <TwoLines
        first={<Badge kind="waiting">{`Jeda: ${pauseReasons[pauseReason].toLowerCase()}`}</Badge>}
        second={`Kembali sesudah ${longDay(pausedUntil)}.`}
      />
    )
  return <Badge kind="good">Ikut</Badge>
}

function releaseOf({ releaseOn, untilOn, path }: PlaceRow, { endsOn }: CohortView) {
  if (untilOn !== null) return ''
  if (!releaseOn) return <span class="unknown">belum ada data</span>
  if (releaseOn >= endsOn) return shortDay(releaseOn)
  return (
    <TwoLines
      first={<Badge kind="attention">{shortDay(releaseOn)}</Badge>}
      second={path ? paths[path] : 'Sebelum angkatan selesai, jalur lanjutan belum ada.'}
    />
  )
}

function Deeds({ row, actor }: { row: PlaceRow; actor: Actor }) {
  const { id, name, untilOn, pauseReason, reachable } = row
  if (untilOn !== null) {
    return reachable && may(actor, 'enrolment.decide') ? (
      <a href={to.restorePlace(id)} aria-label={`Pulihkan ${name}`}>
        Pulihkan
      </a>
    ) : null
  }
  return (
    <span class="ways">
      {pauseReason && pauseReason !== 'isolation' ? (
        <a href={to.resumePlace(id)} aria-label={`Catat ${name} kembali`}>
          Kembali
        </a>
      ) : (
        <a href={to.pausePlace(id)} aria-label={`Catat jeda ${name}`}>
          Jeda
        </a>
      )}
      <a href={to.endPlace(id)} aria-label={`Catat ${name} keluar`}>
        Keluar
      </a>
    </span>
  )
}

function NoOne({ view }: { view: keyof PlaceCounts }) {
  if (view === 'jeda') return <Empty title="Tidak ada yang sedang jeda" icon="people" />
  if (view === 'keluar') return <Empty title="Belum ada yang keluar" icon="people" />
  return (
    <Empty title="Belum ada peserta" icon="people">
      Buka tab Calon untuk melihat siapa yang memenuhi syarat, lalu daftarkan yang dicentang.
    </Empty>
  )
}
