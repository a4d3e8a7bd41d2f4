import { z } from 'zod'
import { act, done, type Moment, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'
import type { State } from '../tables.ts'

const input = z.object({ id: z.string() })
const unfinished: readonly State[] = ['arrived', 'mapping', 'reading', 'read']

/** The officer gives up an import before anything changed; what was read goes. */
export const drop = (kind: ImportKind) =>
  act({
    name: 'import.dropped',
    permission: kind.permission,
    input,
    run: (moment, { id }) => end(moment, kind, id),
  })

/** The same, by the program, when nobody came back. */
export const expire = (kind: ImportKind) =>
  act({
    name: 'import.expired',
    permission: 'import.carry-on',
    input,
    run: (moment, { id }) => end(moment, kind, id),
  })

async function end({ tx, actor, now }: Moment, kind: ImportKind, id: string) {
  const job = await lockImport(tx, kind, id, actor)
  if (!unfinished.includes(job.state)) return refuse('moved-on')
  await tx.deleteFrom('importRow').where('importId', '=', id).execute()
  await tx.deleteFrom('importGone').where('importId', '=', id).execute()
  await tx
    .updateTable('import')
    .set({ state: 'dropped', fileSha256: null, endedAt: now, version: job.version + 1 })
    .where('id', '=', id)
    .execute()
  return done({ id }, { subject: id, scope: job, after: { state: 'dropped' } })
}
