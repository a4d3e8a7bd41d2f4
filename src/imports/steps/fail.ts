import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'

/** The file cannot be read as a list; what was read of it goes. */
export const fail = (kind: ImportKind) =>
  act({
    name: 'import.failed',
    permission: 'import.carry-on',
    input: z.object({ id: z.string(), fault: z.string() }),

    async run({ tx, actor, now }, { id, fault }) {
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'arrived' && job.state !== 'reading') return refuse('moved-on')
      await tx.deleteFrom('importRow').where('importId', '=', id).execute()
      await tx
        .updateTable('import')
        .set({ state: 'failed', fault, fileSha256: null, endedAt: now })
        .where('id', '=', id)
        .execute()
      return done({ id }, { subject: id, scope: job, after: { fault } })
    },
  })
