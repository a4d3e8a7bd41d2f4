import { to } from '#addresses'
import { type Child, number, shortDay } from '#kernel'
import { Badge, Table, TwoLines } from '#ui'
import type { RoutineRow } from './queries.ts'
import { rhythmInWords } from './rhythm.ts'

interface RoutinesProps {
  caption: string
  rows: RoutineRow[]
  withUnit: boolean
  withAgreement: boolean
  empty: Child
}

/** Services with what became of their days. */
export function RoutinesTable({ caption, rows, withUnit, withAgreement, empty }: RoutinesProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        {
          head: 'Layanan',
          kind: 'title',
          cell: (row) => (
            <TwoLines first={<a href={to.routine(row.id)}>{row.name}</a>} second={rhythmInWords(row)} />
          ),
        },
        ...(withUnit ? [{ head: 'Satuan kerja', cell: (row: RoutineRow) => row.unitName }] : []),
        ...(withAgreement
          ? [
              {
                head: 'Kerja sama',
                cell: (row: RoutineRow) => <a href={to.agreement(row.agreementId)}>{row.agreementTitle}</a>,
              },
            ]
          : []),
        { head: 'Terlaksana', kind: 'number', cell: ({ held }) => number(held) },
        {
          head: 'Tidak terlaksana',
          kind: 'number',
          cell: ({ missed, madeUp }) => (
            <TwoLines
              first={number(missed)}
              second={madeUp > 0 && `${number(madeUp)} pengganti terlaksana`}
            />
          ),
        },
        {
          head: 'Belum dicatat',
          kind: 'number',
          cell: ({ unrecorded }) =>
            unrecorded > 0 ? <Badge kind="attention">{number(unrecorded)}</Badge> : '0',
        },
        {
          head: 'Berikutnya',
          kind: 'tight',
          cell: ({ nextOn, stoppedOn }) =>
            stoppedOn ? `Berhenti ${shortDay(stoppedOn)}` : nextOn ? shortDay(nextOn) : 'tidak ada',
        },
      ]}
      empty={empty}
    />
  )
}
