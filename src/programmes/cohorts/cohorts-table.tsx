import { to } from '#addresses'
import { type Child, number, shortDay } from '#kernel'
import { Badge, Progress, type Standing, Table, TwoLines } from '#ui'
import { type CohortStage, cohortStages } from '../kinds.ts'
import type { CohortRow } from './list.ts'

interface CohortsProps {
  caption: string
  rows: readonly CohortRow[]
  taken: Map<string, number>
  /** What need not be said again in each line. */
  of?: 'programme' | 'agreement' | undefined
  withUnit?: boolean | undefined
  empty: Child
}

/** Which cohort, when, how full, how far its timetable is laid, and how it stands. */
export function CohortsTable({ caption, rows, taken, of, withUnit, empty }: CohortsProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        {
          head: 'Angkatan',
          kind: 'title',
          cell: ({ id, name, programmeName, fiscalYear }) => (
            <TwoLines
              first={<a href={to.cohort(id)}>{of === 'programme' ? name : `${programmeName}, ${name}`}</a>}
              second={`TA ${fiscalYear}`}
            />
          ),
        },
        ...(withUnit ? [{ head: 'Satuan kerja', cell: (row: CohortRow) => row.unitName }] : []),
        {
          head: 'Hari',
          cell: ({ startsOn, endsOn }) => (
            <TwoLines first={shortDay(startsOn)} second={`sampai ${shortDay(endsOn)}`} />
          ),
        },
        {
          head: 'Instruktur',
          cell: ({ instructor }) => instructor ?? <span class="unknown">belum diisi</span>,
        },
        {
          head: 'Peserta',
          kind: 'number',
          cell: (row) => `${number(taken.get(row.id) ?? 0)} dari ${number(row.seats)}`,
        },
        {
          head: 'Jadwal',
          cell: ({ hours, programmeHours }) => (
            <Progress
              value={hours}
              max={programmeHours}
              label={`${number(hours)} dari ${number(programmeHours)} JP`}
            />
          ),
        },
        { head: 'Keadaan', cell: ({ stage }) => <CohortBadge stage={stage} /> },
      ]}
      empty={empty}
    />
  )
}

const signs: Record<CohortStage, Standing> = {
  prepared: 'waiting',
  open: 'attention',
  running: 'good',
  finished: 'ended',
  cancelled: 'ended',
}

export const CohortBadge = ({ stage }: { stage: CohortStage }) => (
  <Badge kind={signs[stage]}>{cohortStages[stage]}</Badge>
)
