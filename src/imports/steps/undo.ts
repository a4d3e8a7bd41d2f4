import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'

const perPart = 2_000

/** Takes back a part of an import; when nothing is left, it is undone. */
export const undoPart = (kind: ImportKind) =>
  act({
    name: 'import.undone',
    permission: 'import.carry-on',
    input: z.object({ id: z.string() }),

    async run(moment, { id }) {
      const { tx, actor, now } = moment
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'undoing') return refuse('moved-on')
      const undone = await kind.undo(moment, job, perPart)
      if (undone.length === 0) {
        await tx.updateTable('import').set({ state: 'undone', endedAt: now }).where('id', '=', id).execute()
      }
      return done({ id }, { subject: id, about: undone, scope: job, after: { undone: undone.length } })
    },
  })
