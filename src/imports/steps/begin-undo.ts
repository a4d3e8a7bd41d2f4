import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'

/** The whole import is taken back, unless that would throw away what somebody changed since. */
export const beginUndo = (kind: ImportKind) =>
  act({
    name: 'import.undo-begun',
    permission: kind.permission,
    input: z.object({ id: z.string(), version }),

    async run({ tx, actor }, { id, version: seen }) {
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'applied' || job.version !== seen) return refuse('moved-on')
      const { count, names } = await kind.changedSince(tx, job)
      if (count > 0) return refuse('changed-since', { count, names })
      await tx
        .updateTable('import')
        .set({ state: 'undoing', version: seen + 1 })
        .where('id', '=', id)
        .execute()
      return done({ id }, { subject: id, scope: job, after: { state: 'undoing' } })
    },
  })
