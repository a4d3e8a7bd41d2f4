import { sql } from 'kysely'
import type { Db, Secrets, Tx } from '#kernel'
import type { Doubt, ImportKind, Judged, StagedRow, Standing } from './kind.ts'
import type { ImportRow } from './tables.ts'

/** A row as it is kept while it waits. */
interface Kept extends Omit<ImportRow, 'importId' | 'cells' | 'doubts'> {
  cells: Record<string, unknown>
  doubts: Doubt[]
}

/** What of a row is secret is sealed, the raw text of a doubtful secret too. */
export function pack(kind: ImportKind, secrets: Secrets, row: StagedRow, judged: Judged): Kept {
  const doubts = [...row.doubts, ...judged.doubts]
  const isSecret = ({ column }: Doubt) => kind.columns.some(({ key, secret }) => secret && key === column)
  const raws = Object.fromEntries(doubts.filter(isSecret).map(({ column, raw }) => [column, raw]))
  const hidden = { secrets: row.secrets, raws }
  const hides = Object.keys(row.secrets).length + Object.keys(raws).length > 0
  return {
    at: row.at,
    keys: row.keys,
    cells: row.values,
    sealed: hides ? secrets.seal(JSON.stringify(hidden)) : null,
    doubts: doubts.map((doubt) => (isSecret(doubt) ? { ...doubt, raw: '' } : doubt)),
    standing: standingOf(row.decision, doubts, judged.standing),
    verdict: judged.standing,
    decision: row.decision,
    subjectId: judged.subjectId,
    fields: judged.fields,
  }
}

/** A row as it was read; `raw` of its doubts is whole again. */
export function unpack(secrets: Secrets, row: ImportRow): StagedRow {
  const hidden = row.sealed ? (JSON.parse(secrets.open(row.sealed)) as Hidden) : { secrets: {}, raws: {} }
  const doubts = (row.doubts as unknown as Doubt[]).map((doubt) => ({
    ...doubt,
    raw: hidden.raws[doubt.column] ?? doubt.raw,
  }))
  const { at, keys, decision } = row
  const values = row.cells as unknown as Record<string, unknown>
  return { at, keys, values, secrets: hidden.secrets, doubts, decision }
}

interface Hidden {
  secrets: Record<string, string>
  raws: Record<string, string>
}

/** What keeps a row from being applied: everything that is not decided, and what nobody can decide. */
export function standingOf(
  decision: StagedRow['decision'],
  doubts: readonly Doubt[],
  verdict: Judged['standing'],
): Standing {
  if (decision === 'leave') return 'left'
  const open = doubts.some(({ blocks }) => blocks || decision !== 'take')
  return open ? 'doubt' : verdict
}

/** Puts rows in, or puts them anew after a decision. */
export async function keepRows(tx: Tx, importId: string, rows: readonly Kept[]): Promise<void> {
  await sql`
    insert into import_row (import_id, at, keys, cells, sealed, doubts, standing, verdict, decision, subject_id, fields)
    select ${importId}, at, keys, cells, sealed, doubts, standing, verdict, decision, "subjectId", fields
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (at int, keys text[], cells jsonb, sealed text,
      doubts jsonb, standing text, verdict text, decision text, "subjectId" uuid, fields text[])
    on conflict (import_id, at) do update set keys = excluded.keys, cells = excluded.cells, sealed = excluded.sealed,
      doubts = excluded.doubts, standing = excluded.standing, verdict = excluded.verdict,
      decision = excluded.decision, subject_id = excluded.subject_id, fields = excluded.fields`.execute(tx)
}

const doubledDoubt = ({ identifying, says }: ImportKind): Doubt => ({
  column: identifying[0] ?? '',
  raw: '',
  says: says.doubled,
  blocks: true,
  by: 'file',
})

/** The doubt about one row, while another row of the file has its key and is not left out. */
export async function doubled(db: Db, importId: string, kind: ImportKind, row: StagedRow): Promise<Doubt[]> {
  const other = await db
    .selectFrom('importRow')
    .select('at')
    .where('importId', '=', importId)
    .where('at', '<>', row.at)
    .where('standing', '<>', 'left')
    .where(sql<boolean>`keys && ${row.keys}::text[]`)
    .executeTakeFirst()
  return other ? [doubledDoubt(kind)] : []
}

/** Rows whose key another row of the file has too are doubted, for only one of them can be meant. */
export async function doubtDoubles(tx: Tx, importId: string, kind: ImportKind): Promise<void> {
  const doubt = doubledDoubt(kind)
  // by sorting, not by joining: PostgreSQL knows nothing yet of rows that just came, and would join them one by one
  const { rows } = await sql<{ at: number }>`
    select distinct at from (
      select at, count(*) over (partition by key) as count
      from (select at, unnest(keys) as key from import_row where import_id = ${importId} and standing <> 'left') keyed
    ) counted where count > 1`.execute(tx)
  if (rows.length === 0) return
  await sql`update import_row set doubts = doubts || ${JSON.stringify([doubt])}::jsonb, standing = 'doubt'
    where import_id = ${importId} and at = any(${rows.map(({ at }) => at)}::int[])`.execute(tx)
}

/** The rows of some standings after one row, up to another. */
export function rowsBetween(
  db: Db,
  importId: string,
  after: number,
  until: number,
  standings: readonly Standing[],
): Promise<ImportRow[]> {
  return db
    .selectFrom('importRow')
    .selectAll()
    .where('importId', '=', importId)
    .where('standing', 'in', standings)
    .where('at', '>', after)
    .where('at', '<=', until)
    .orderBy('at')
    .execute()
}
