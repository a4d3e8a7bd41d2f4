import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'

/** One decision for every doubt that is still open; what cannot be taken as read stays open. */
export const decideAll = (kind: ImportKind) =>
  act({
    name: 'import.doubts-decided',
    permission: kind.permission,
    input: z.object({ id: z.string(), decision: z.enum(['leave', 'take'], 'Pilih keputusan') }),

    async run({ tx, actor }, { id, decision }) {
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'read') return refuse('moved-on')
      const { numAffectedRows } =
        decision === 'leave'
          ? await sql`update import_row set decision = 'leave', standing = 'left'
              where import_id = ${id} and standing = 'doubt'`.execute(tx)
          : await sql`update import_row set decision = 'take', standing = verdict
              where import_id = ${id} and standing = 'doubt' and not doubts @> '[{"blocks": true}]'`.execute(
              tx,
            )
      const rows = Number(numAffectedRows ?? 0)
      if (rows === 0) return refuse('nothing')
      return done({ id }, { subject: id, scope: job, after: { decision, rows } })
    },
  })
