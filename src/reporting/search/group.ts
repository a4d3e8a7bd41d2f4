import type { Actor, Child, Day } from '#kernel'

/** One thing that was found: what it is and where it leads. */
export interface Hit {
  href: string
  title: string
  /** What tells it from others of its name. */
  detail: string
  badge?: Child
  /** How well it fits; 4 is this very number. */
  fit: number
}

/** What was found of one kind. */
export interface Group {
  title: string
  hits: Hit[]
  total: number
  /** Where all of them stand, when there are more than shown. */
  all?: string | undefined
}

export interface Question {
  text: string
  actor: Actor
  now: Date
  today: Day
  /** Of the NIK in the text. */
  nikHash: string | null
  /** Whether people are sought beside the rest. */
  people: 'too' | 'only' | 'none'
}

export interface Asked extends Question {
  /** Names spelled nearly so, for when nothing has the words. */
  near: boolean
}

/** Lines shown of one kind. */
export const most = 6

/** The rows of one kind as a group; `total` is counted by the query beside each row. */
export function groupOf<Row extends { fit: number; total: bigint }>(
  title: string,
  rows: readonly Row[],
  hit: (row: Row) => Omit<Hit, 'fit'>,
  all?: string,
): Group {
  const total = Number(rows[0]?.total ?? 0)
  return {
    title,
    hits: rows.map((row) => ({ ...hit(row), fit: row.fit })),
    total,
    all: total > rows.length ? all : undefined,
  }
}
