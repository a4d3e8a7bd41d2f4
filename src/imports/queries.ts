import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, type Db, type Secrets, within } from '#kernel'
import type { ImportKind, StagedRow, Standing } from './kind.ts'
import { unpack } from './rows.ts'
import type { Import } from './tables.ts'

export const perPage = 25

/** Imports of this kind within reach, the latest first. */
export function listImports(db: Db, kind: ImportKind, actor: Actor): Promise<Import[]> {
  return db
    .selectFrom('import')
    .selectAll()
    .where('kind', '=', kind.key)
    .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
    .orderBy('begunAt', 'desc')
    .limit(50)
    .execute()
}

const standings = ['new', 'changed', 'confirmed', 'unchanged', 'doubt', 'left'] as const

/** What the preview is asked for, as it stands in its address. */
export const question = z.object({
  keadaan: z.enum(standings).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(40_000).catch(1),
})
export type Question = z.infer<typeof question>

export function previewAddress(
  { path }: ImportKind,
  { id }: Pick<Import, 'id'>,
  asked: Partial<Question>,
): string {
  const { keadaan, halaman = 1 } = asked
  const pairs = new URLSearchParams({
    ...(keadaan && { keadaan }),
    ...(halaman > 1 && { halaman: String(halaman) }),
  })
  return pairs.size > 0 ? `${to.import(path, id)}?${pairs}` : to.import(path, id)
}

export type Counts = Record<Standing, number>

export async function countRows(db: Db, importId: string): Promise<Counts> {
  const rows = await db
    .selectFrom('importRow')
    .select(['standing', (eb) => eb.fn.countAll<bigint>().as('count')])
    .where('importId', '=', importId)
    .groupBy('standing')
    .execute()
  const counts = Object.fromEntries(standings.map((each) => [each, 0])) as Counts
  for (const { standing, count } of rows) counts[standing] = Number(count)
  return counts
}

export type PreviewRow = StagedRow & { standing: Standing; fields: string[]; subjectId: string | null }

/** One page of rows; doubts first, for they are what the officer must decide. */
export async function previewRows(
  db: Db,
  secrets: Secrets,
  importId: string,
  { keadaan, halaman }: Question,
): Promise<PreviewRow[]> {
  const rows = await db
    .selectFrom('importRow')
    .selectAll()
    .where('importId', '=', importId)
    .$if(keadaan !== undefined, (query) => query.where('standing', '=', keadaan ?? 'new'))
    .orderBy('at')
    .limit(perPage)
    .offset((halaman - 1) * perPage)
    .execute()
  return rows.map((row) => ({ ...unpack(secrets, row), ...pick(row) }))
}

/** One row of an import that waits for decisions. */
export async function findRow(
  db: Db,
  secrets: Secrets,
  importId: string,
  at: string,
): Promise<PreviewRow | undefined> {
  const row = await db
    .selectFrom('importRow')
    .selectAll()
    .where('importId', '=', importId)
    .where('at', '=', z.coerce.number().int().min(0).max(2_000_000_000).catch(-1).parse(at))
    .executeTakeFirst()
  return row && { ...unpack(secrets, row), ...pick(row) }
}

const pick = ({ standing, fields, subjectId }: Pick<PreviewRow, 'standing' | 'fields' | 'subjectId'>) => ({
  standing,
  fields,
  subjectId,
})

/** Of whom the officer said that they are gone. */
export async function goneMarked(db: Db, importId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('importGone')
    .select('subjectId')
    .where('importId', '=', importId)
    .execute()
  return new Set(rows.map(({ subjectId }) => subjectId))
}
