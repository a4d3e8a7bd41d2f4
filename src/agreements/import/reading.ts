import { type Cells, type Choice, type ReadRow, textIn } from '#imports'
import type { ListedValues } from './listed-values.ts'

/** A row while it is read: what is understood, and what is left to a person. */
export interface Reading extends Omit<ReadRow, 'keys' | 'values'> {
  cells: Cells
  values: Partial<ListedValues>
}

/** A cell that a person must look at; `choices` are what it may mean. */
export function doubt(
  row: Pick<Reading, 'cells' | 'doubts'>,
  column: string,
  says: string,
  more: { blocks?: true; choices?: readonly Choice[] } = {},
): void {
  const { choices = [], ...rest } = more
  row.doubts.push({
    column,
    raw: textIn(row.cells[column]) ?? '',
    says,
    ...rest,
    ...(choices.length > 0 && { choices }),
  })
}
