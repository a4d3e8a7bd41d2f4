import type { Actor, Db } from '#kernel'
import type { RecordKind } from './kinds.ts'
import { reportRecords } from './reports.ts'

export interface RecordLink {
  /** 'Sesi 3, Pelatihan batik angkatan I': never a person's name. */
  label: string
  href: string
}

/**
 * How the records of one kind are called and where they stand, many at once; one out of the reader's reach is not in
 * the map. Given by the capability that keeps them, filled in app.ts.
 */
export type FactRecords = (
  db: Db,
  actor: Actor,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, RecordLink>>

export type RecordBooks = Partial<Record<RecordKind, FactRecords>>

interface Told {
  recordKind: RecordKind
  recordId: string
}

/** The links of these records, one question for each kind. */
export async function linksOf(
  db: Db,
  actor: Actor,
  rows: readonly Told[],
  books: RecordBooks,
): Promise<Map<string, RecordLink>> {
  const links = new Map<string, RecordLink>()
  const known: RecordBooks = { report: reportRecords, ...books }
  for (const kind of new Set(rows.map(({ recordKind }) => recordKind))) {
    const ids = new Set(rows.flatMap((row) => (row.recordKind === kind ? [row.recordId] : [])))
    for (const [id, link] of (await known[kind]?.(db, actor, [...ids])) ?? []) links.set(id, link)
  }
  return links
}
