import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind, StagedRow } from '../kind.ts'
import { doubtDoubles, keepRows, pack } from '../rows.ts'

interface Part {
  id: string
  /** Where the earlier part ended. */
  after: number
  rows: StagedRow[]
  /** The last row of this part, and lines within it that are no rows. */
  readTo: number
  skipped: number
  last: boolean
}

/** Some rows of the file were read: they are compared with what stands, and wait. */
export const stage = (kind: ImportKind) =>
  act({
    name: 'import.staged',
    permission: 'import.carry-on',
    input: z.custom<Part>(),

    async run({ tx, actor, now, today, secrets }, { id, after, rows, readTo, skipped, last }) {
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'reading' || job.readTo !== after) return refuse('moved-on')
      const judged = await kind.compare({ db: tx, actor, secrets, today }, job, rows)
      const kept = rows.flatMap((row, at) => {
        const verdict = judged[at]
        return verdict ? [pack(kind, secrets, row, verdict)] : []
      })
      if (kept.length > 0) await keepRows(tx, id, kept)
      if (last) await doubtDoubles(tx, id, kind)
      await tx
        .updateTable('import')
        .set({
          readTo,
          skipped: job.skipped + skipped,
          ...(last && { state: 'read', readAt: now, fileSha256: null, version: job.version + 1 }),
        })
        .where('id', '=', id)
        .execute()
      return done({ id }, { subject: id, scope: job, after: { rows: rows.length } })
    },
  })
