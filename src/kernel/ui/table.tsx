import { Markup } from '../jsx/markup.ts'
import type { Child } from '../jsx/runtime.ts'

export interface Column<Row> {
  head: string
  cell: (row: Row) => Child
  /** `title` names the row (heads its card on a phone), `number` stands right, `tight` never breaks, `choice` ticks the row. */
  kind?: 'title' | 'number' | 'tight' | 'choice' | undefined
}

interface TableProps<Row> {
  /** What the table lists; read aloud, not shown. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** The last line of sums, one cell per column. */
  total?: readonly Child[] | undefined
  /** Drawn in place of a table without rows. */
  empty?: Child
  /** One of several tables below each other: the columns are all there and equally wide in each. */
  aligned?: boolean | undefined
}

/**
 * Rows that become cards where there is no room for columns; a column in which no row says anything is left out:
 * `<Table caption="Mitra" rows={partners} columns={[{ head: 'Nama', kind: 'title', cell: (p) => p.name }]} />`.
 */
export function Table<Row>({ caption, columns, rows, total, empty, aligned }: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  const told = columns.map((column, at) => ({
    column,
    cells: rows.map((row) => column.cell(row)),
    sum: total?.[at],
  }))
  const shown = told.filter(
    ({ cells, sum }) => aligned || rows.length === 0 || ![...cells, sum].every(isBlank),
  )
  return (
    <div class="table-room">
      <table class={aligned ? 'table aligned' : 'table'}>
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {shown.map(({ column: { head, kind } }) => (
              <th scope="col" class={kind}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((_row, at) => (
            <tr>
              {shown.map(({ column, cells }) => (
                <Cell column={column} content={cells[at]} />
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {shown.map(({ column, sum }) => (
                <Cell column={column} content={sum} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** Nothing at all, or a piece that drew nothing. */
const isBlank = (content: Child) =>
  [undefined, null, false, ''].some((nothing) => content === nothing) ||
  (content instanceof Markup && content.html === '')

function Cell<Row>({ column, content }: { column: Column<Row>; content: Child }) {
  if (column.kind === 'title') {
    return (
      <th scope="row" class="title">
        {content}
      </th>
    )
  }
  return (
    <td class={isBlank(content) ? 'blank' : column.kind} data-label={column.head}>
      <div>{content}</div>
    </td>
  )
}

/** A table cell with a quiet second line: `<TwoLines first="30 Apr 2027" second="159 hari lagi" />`. */
export function TwoLines({ first, second }: { first: Child; second?: Child }) {
  return (
    <>
      {first}
      {second && <small>{second}</small>}
    </>
  )
}
