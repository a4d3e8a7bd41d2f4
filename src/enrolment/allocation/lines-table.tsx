import { to } from '#addresses'
import { number } from '#kernel'
import { Chips, Empty, Table, TwoLines } from '#ui'
import { OutcomeBadge } from '../badges.tsx'
import { cohortTitle } from '../cohort.ts'
import { type CohortInRound, type LineCounts, type LineRow, linesAddress, type Question } from './queries.ts'
import type { Round } from './tables.ts'

interface ChipsProps {
  round: Round
  counts: LineCounts
  asked: Question
  cohorts: CohortInRound[]
}

/** The standing of the people of a round, as chips that narrow the list. */
export function LineChips({ round, counts, asked, cohorts }: ChipsProps) {
  const chip = (label: string, lihat: Question['lihat'], count: number) => ({
    label,
    count,
    href: linesAddress(round.id, { lihat }),
    current: asked.lihat === lihat && !asked.angkatan,
  })
  const cohort = cohorts.find(({ id }) => id === asked.angkatan)
  return (
    <Chips
      label="Orang"
      items={[
        chip('Ditempatkan', undefined, counts.placed),
        chip('Belum mendapat tempat', 'belum', counts.unplaced),
        chip('Diubah petugas', 'diubah', counts.changed),
        ...(cohort
          ? [
              {
                label: cohortTitle(cohort),
                count: cohort.placed,
                href: linesAddress(round.id, { angkatan: cohort.id }),
                current: true,
              },
            ]
          : []),
      ]}
    />
  )
}

function _totalOf({ lihat, angkatan }: Question, counts: LineCounts, cohorts: readonly CohortInRound[]) {
  if (lihat === 'belum') return counts.unplaced
  if (lihat === 'diubah') return counts.changed
  if (lihat === 'gagal') return counts.failed
  return angkatan ? (cohorts.find(({ id }) => id === angkatan)?.placed ?? 0) : counts.placed
}

/** Who is placed where, and why. */
export function LinesTable({ rows, round, changes }: { rows: LineRow[]; round: Round; changes: boolean }) {
  return (
    <Table
      caption="Orang yang ditimbang, nilai tertinggi di atas"
      rows={rows}
      columns={[
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ personId, name, number: registered }) =>
            name ? (
              <TwoLines first={<a href={to.person(personId)}>{name}</a>} second={registered} />
            ) : (
              'Sudah di luar satuan kerja ini'
            ),
        },
        { head: 'Tempat', cell: (row) => <Placed {...row} /> },
        { head: 'Nilai', kind: 'number', cell: pointsIn },
        { head: 'Alasan', cell: (row) => whyOf(row) },
        ...(changes
          ? [
              {
                head: 'Tindakan',
                cell: ({ personId, name }: LineRow) => (
                  <a href={to.changeAllocation(round.id, personId)} aria-label={`Ubah tempat ${name ?? ''}`}>
                    Ubah
                  </a>
                ),
              },
            ]
          : []),
      ]}
      empty={<Empty title="Tidak ada" icon="people" />}
    />
  )
}

/** Of a place that an officer chose the program says no points. */
const pointsIn = ({ points, changedReason }: LineRow) =>
  points === null || changedReason !== null ? '' : number(points)

function Placed({ title, proposed, changedReason, outcome }: LineRow) {
  const changed = changedReason !== null && `Usul program: ${proposed ?? 'tanpa tempat'}`
  return (
    <>
      <TwoLines first={title ?? 'Belum mendapat tempat'} second={changed} />
      {outcome && <OutcomeBadge outcome={outcome} />}
    </>
  )
}

/** The officer's reason stands before the program's. */
const whyOf = ({ reasons, changedReason, changedBy }: LineRow) =>
  changedReason === null ? (
    reasons.join(' ')
  ) : (
    <TwoLines first={`${changedReason} (${changedBy})`} second={`Menurut aturan: ${reasons.join(' ')}`} />
  )

/** How many people the question asks for. */
export function totalOf(
  { lihat, angkatan }: Question,
  counts: LineCounts,
  cohorts: readonly CohortInRound[],
) {
  if (lihat === 'belum') return counts.unplaced
  if (lihat === 'diubah') return counts.changed
  if (lihat === 'gagal') return counts.failed
  return angkatan ? (cohorts.find(({ id }) => id === angkatan)?.placed ?? 0) : counts.placed
}
