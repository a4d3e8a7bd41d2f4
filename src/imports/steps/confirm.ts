import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'

/** The officer has seen what would happen, and wants it to happen. */
export const confirm = (kind: ImportKind) =>
  act({
    name: 'import.confirmed',
    permission: kind.permission,
    input: z.object({ id: z.string(), version }),

    async run({ tx, actor }, { id, version: seen }) {
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'read' || job.version !== seen) return refuse('moved-on')
      const undecided = await tx
        .selectFrom('importRow')
        .select((eb) => eb.fn.countAll<bigint>().as('count'))
        .where('importId', '=', id)
        .where('standing', '=', 'doubt')
        .executeTakeFirstOrThrow()
      if (undecided.count > 0n) return refuse('undecided', { count: Number(undecided.count) })
      await tx
        .updateTable('import')
        .set({ state: 'applying', version: seen + 1 })
        .where('id', '=', id)
        .execute()
      return done({ id }, { subject: id, scope: job, after: { state: 'applying' } })
    },
  })
