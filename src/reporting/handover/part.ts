/** One part of the pack: the same rows for the page and for the paper. */
export interface PackPart {
  code: string
  title: string
  /** What stands here, in a sentence; also when there is nothing. */
  lead: string
  head: string[]
  rows: PackRow[]
  /** How many there are, also those beyond the rows. */
  total: number
}

export interface PackRow {
  /** Where the thing is worked on. */
  href: string
  /** As many as the head; the first names the row. */
  cells: string[]
}

/** So many rows of a part are shown; the total says when there are more. */
export const mostRows = 200

/** `count(*) over ()` of the first row, or none. */
export const totalOf = (rows: readonly { total: bigint }[]): number => Number(rows[0]?.total ?? 0n)
