import { to } from '#addresses'
import { listAddress, type ObjectCode, objects } from '#agreements'
import { number } from '#kernel'
import { needsAddress } from '#needs'
import { Card, Table } from '#ui'
import { isGap } from './asked.ts'
import type { Cell, UnitRow } from './cells.ts'
import { Sign } from './sign.tsx'
import { type CellState, stateOf, states } from './state.ts'

const order = Object.keys(states) as CellState[]

interface ListProps {
  row: UnitRow
  columns: readonly ObjectCode[]
  /** Whether the reader may record what this unit lacks, or propose cooperation for it. */
  mayRecord: boolean
  mayPropose: boolean
}

/** One unit as a list: what is needed on top, what is settled below. */
export function UnitList({ row, columns, mayRecord, mayPropose }: ListProps) {
  const lines = columns
    .map((object) => ({ object, cell: row.cells[object], state: stateOf(row.cells[object]) }))
    .filter(({ object, cell }) => isGap(object) || cell)
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  return (
    <Card title="Menurut bidang">
      <Table
        caption={`Kerja sama ${row.name} menurut bidang`}
        rows={lines}
        columns={[
          { head: 'Bidang', kind: 'title', cell: ({ object }) => objects[object] },
          {
            head: 'Keadaan',
            cell: ({ state }) => <Sign state={state} look={states[state]} />,
          },
          {
            head: 'Kerja sama',
            cell: ({ object, cell }) => <Counts unit={row.id} object={object} cell={cell} />,
          },
          {
            head: 'Kebutuhan',
            cell: ({ object, cell }) =>
              cell &&
              cell.lacking > 0 && (
                <a href={needsAddress({ unit: row.id, objek: object, keadaan: 'open' })}>
                  {number(cell.lacking)} belum terjawab
                </a>
              ),
          },
          {
            head: 'Langkah',
            cell: ({ object, state }) =>
              state === 'none' && mayRecord ? (
                <RecordNeed object={object} />
              ) : state === 'needed' && mayPropose ? (
                <Propose object={object} />
              ) : undefined,
          },
        ]}
      />
    </Card>
  )
}

function Counts({ unit, object: objek, cell }: { unit: string; object: ObjectCode; cell: Cell | undefined }) {
  if (!cell || cell.alive + cell.preparing === 0) return null
  return (
    <>
      {cell.alive > 0 && (
        <a href={listAddress({ unit, objek, tahap: 'active' })}>{number(cell.alive)} berlaku</a>
      )}
      {cell.alive > 0 && cell.preparing > 0 && ', '}
      {cell.preparing > 0 && <a href={listAddress({ unit, objek })}>{number(cell.preparing)} dalam proses</a>}
    </>
  )
}

function RecordNeed({ object }: { object: ObjectCode }) {
  return (
    <a href={`${to.newNeed}?objek=${object}`}>
      Catat kebutuhan
      <span class="hidden-text">: {objects[object]}</span>
    </a>
  )
}

function Propose({ object }: { object: ObjectCode }) {
  return (
    <a href={to.newAgreement}>
      Ajukan kerja sama
      <span class="hidden-text">: {objects[object]}</span>
    </a>
  )
}
