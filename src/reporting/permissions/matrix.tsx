import type { Child, Role } from '#kernel'
import { type Column, Icon, Table } from '#ui'
import { shortRoles } from './labels.ts'

interface MatrixProps<Row> {
  caption: string
  rows: readonly Row[]
  columns: readonly Role[]
  /** What a row is about. */
  head: string
  name: (row: Row) => Child
  allowed: (row: Row) => readonly Role[]
}

/** Rows against roles: a tick where it is allowed, nothing where it is not. On a phone only the ticks remain. */
export function Matrix<Row>({ caption, rows, columns, head, name, allowed }: MatrixProps<Row>) {
  const column = (role: Role): Column<Row> => ({
    head: shortRoles[role],
    cell: (row) => allowed(row).includes(role) && <Icon name="check" label="boleh" />,
  })
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[{ head, kind: 'title', cell: name }, ...columns.map(column)]}
    />
  )
}
