import { listAddress, type ObjectCode, objects } from '#agreements'
import { number } from '#kernel'
import { needsAddress } from '#needs'
import { Icon } from '#ui'
import { mapAddress } from './asked.ts'
import { type Cell, gapsOf, lackingOf, type UnitRow } from './cells.ts'
import { stateOf, states } from './state.ts'

interface MatrixProps {
  rows: UnitRow[]
  columns: readonly ObjectCode[]
}

/** Units down, objects across, and below how many units have something in force. */
export function UnitMatrix({ rows, columns }: MatrixProps) {
  return (
    <div class="gap-map wide-paper">
      <table>
        <caption class="hidden-text">Kerja sama setiap satuan kerja menurut bidang</caption>
        <thead>
          <tr>
            <th scope="col" class="title">
              Satuan kerja
            </th>
            {columns.map((object) => (
              <th scope="col">
                <span>{objects[object]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row" class="title">
                <a href={mapAddress({ unit: row.id })}>{row.shortName}</a>
                <small>{summary(row, columns)}</small>
              </th>
              {columns.map((object) => (
                <UnitCell unit={row.id} object={object} cell={row.cells[object]} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" class="title">
              Unit yang punya
            </th>
            {columns.map((object) => (
              <td data-label={objects[object]}>
                {`${number(rows.filter((row) => row.cells[object]?.alive).length)} dari ${number(rows.length)}`}
                <span class="hidden-text"> unit</span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function summary(row: UnitRow, columns: readonly ObjectCode[]): string {
  const [gaps, lacking] = [gapsOf(row, columns), lackingOf(row)]
  const empty = gaps > 0 ? `${gaps} bidang kosong` : 'Tidak ada yang kosong'
  return lacking > 0 ? `${empty}, ${number(lacking)} kebutuhan` : empty
}

interface CellProps {
  unit: string
  object: ObjectCode
  cell: Cell | undefined
}

function UnitCell({ unit, object, cell }: CellProps) {
  const state = stateOf(cell)
  return (
    <td data-label={objects[object]} class={state}>
      <div class={`gap-cell ${state}`}>
        <Icon name={states[state].icon} />
        <Standing unit={unit} object={object} cell={cell} />
        {state !== 'needed' && cell && cell.lacking > 0 && (
          <a class="extra" href={needsAddress({ unit, objek: object, keadaan: 'open' })}>
            {number(cell.lacking)} perlu
          </a>
        )}
      </div>
    </td>
  )
}

/** What the state says, with its number, opening the rows behind it. */
export function Standing({ unit, object: objek, cell }: CellProps) {
  const state = stateOf(cell)
  const { word } = states[state]
  if (!cell || state === 'none') return <span>{word}</span>
  const [count, href] = {
    alive: [cell.alive, listAddress({ unit, objek, tahap: 'active' })] as const,
    ending: [cell.ending, listAddress({ unit, objek, habis: '90' })] as const,
    preparing: [cell.preparing, listAddress({ unit, objek })] as const,
    needed: [cell.lacking, needsAddress({ unit, objek, keadaan: 'open' })] as const,
  }[state]
  return (
    <a href={href}>
      <b>{number(count)}</b> {word}
    </a>
  )
}
