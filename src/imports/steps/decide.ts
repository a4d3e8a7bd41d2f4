import { z } from 'zod'
import { act, type Db, done, found, type Moment, maybe, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { Cells, ImportKind, StagedRow } from '../kind.ts'
import { doubled, keepRows, pack, unpack } from '../rows.ts'
import type { Import } from '../tables.ts'

/** What the officer says of one doubtful row: leave it out, take it as it was read, or correct it. */
export const decide = (kind: ImportKind) =>
  act({
    name: 'import.row-decided',
    permission: kind.permission,

    /** `betul-nik`: what a doubtful cell should say; `tulis-nik`: the same where none of the choices is meant. */
    input: z
      .object({
        id: z.string(),
        at: z.coerce.number().int(),
        decision: z.enum(['leave', 'take', 'correct'], 'Pilih keputusan untuk baris ini'),
        next: maybe(z.string()),
      })
      .catchall(z.unknown()),

    async run(moment, { id, at, decision, next: _, ...typed }) {
      const { tx, actor, secrets } = moment
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'read') return refuse('moved-on')
      const row = unpack(secrets, found(await keptRow(tx, id, at)))
      if (decision !== 'correct') return settle(moment, kind, job, { ...row, decision })
      const read = await kind.reader(tx, job, secrets)
      const again = read(corrected(row, typed))
      return again ? settle(moment, kind, job, { ...again, at, decision: null }) : refuse('empty')
    },
  })

const keptRow = (db: Db, id: string, at: number) =>
  db.selectFrom('importRow').selectAll().where('importId', '=', id).where('at', '=', at).executeTakeFirst()

/** Compares the row as it is now; it counts as decided only when nothing is left to doubt. */
async function settle({ tx, actor, secrets, today }: Moment, kind: ImportKind, job: Import, row: StagedRow) {
  const doubts = row.doubts.filter(({ by }) => by === undefined)
  if (row.decision !== 'leave') doubts.push(...(await doubled(tx, job.id, kind, row)))
  const decided = { ...row, doubts }
  const [judged] = await kind.compare({ db: tx, actor, secrets, today }, job, [decided])
  const { at, decision } = row
  const open = [...doubts, ...(judged?.doubts ?? [])].find(({ blocks }) => blocks || decision === null)
  if (decision !== 'leave' && open) {
    return refuse('still-doubtful', { says: open.says, field: `betul-${open.column}` })
  }
  if (judged) await keepRows(tx, job.id, [pack(kind, secrets, decided, judged)])
  return done(
    { id: job.id },
    { subject: job.id, scope: job, after: { decision: decision ?? 'correct', row: at } },
  )
}

/** The row again, with what was typed in place of the doubtful cells. */
function corrected(row: StagedRow, typed: Record<string, unknown>): Cells {
  const values = { ...row.values, ...row.secrets }
  const cells = Object.entries(values).map(([key, value]) => [key, [value].flat()] as const)
  const said = (column: string) => String(typed[`betul-${column}`] || typed[`tulis-${column}`] || '')
  const better = row.doubts.map(({ column }) => [column, [said(column)]] as const)
  return Object.fromEntries([...cells, ...better]) as Cells
}
