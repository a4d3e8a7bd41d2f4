import type { Child } from '../jsx/runtime.ts'

export interface Column<Row> {
  head: string
  cell: (row: Row) => Child
  /** `title` names the row (heads its card on a phone), `number` stands right, `tight` never breaks. */
  kind?: 'title' | 'number' | 'tight' | undefined
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
}

/**
 * Rows that become cards where there is no room for columns:
 * `<Table caption="Mitra" rows={partners} columns={[{ head: 'Nama', kind: 'title', cell: (p) => p.name }]} />`.
 */
export function Table<Row>({ caption, columns, rows, total, empty }: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <div class="table-room">
      <table class="table">
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, kind }) => (
              <th scope="col" class={kind}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <Cell column={column} content={column.cell(row)} />
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {columns.map((column, at) => (
                <Cell column={column} content={total[at]} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Cell<Row>({ column, content }: { column: Column<Row>; content: Child }) {
  if (column.kind === 'title') {
    return (
      <th scope="row" class="title">
        {content}
      </th>
    )
  }
  const blank = [undefined, null, false, ''].some((nothing) => content === nothing)
  return (
    <td class={blank ? 'blank' : column.kind} data-label={column.head}>
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
