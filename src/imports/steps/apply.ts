import { z } from 'zod'
import { act, done, type Moment, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'
import { rowsBetween, unpack } from '../rows.ts'
import type { Import } from '../tables.ts'

/** Rows of the list that are applied in one act, with one event. */
const perPart = 2_000

/** Does a part of what the officer confirmed. After the last part nothing of the file is kept. */
export const applyPart = (kind: ImportKind) =>
  act({
    name: 'import.applied',
    permission: 'import.carry-on',
    input: z.object({ id: z.string(), after: z.number() }),

    async run(moment, { id, after }) {
      const { tx, actor, now, secrets } = moment
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'applying' || job.appliedTo !== after) return refuse('moved-on')
      const until = after + perPart
      const rows = await rowsBetween(tx, id, after, until, ['new', 'changed', 'confirmed'])
      const {
        created,
        changed,
        about: touched = [],
        held,
      } = await kind.apply(
        moment,
        job,
        rows.map((row) => unpack(secrets, row)),
      )
      const last = until >= job.readTo
      const released = last ? await releaseGone(moment, job, kind) : []
      const counts = {
        createdCount: job.createdCount + created.length,
        changedCount: job.changedCount + changed.length,
        heldCount: job.heldCount + held.length,
        releasedCount: released.length,
      }
      await tx
        .updateTable('import')
        .set({
          ...counts,
          appliedTo: until,
          ...(last && { state: 'applied', endedAt: now }),
        })
        .where('id', '=', id)
        .execute()
      if (last) await tx.deleteFrom('importRow').where('importId', '=', id).execute()
      const told = {
        created: created.length,
        changed: changed.length,
        released: released.length,
        held: held.length,
      }
      const about = [...created, ...changed, ...touched, ...released]
      return done({ last }, { subject: id, about, scope: job, after: told })
    },
  })

async function releaseGone(moment: Moment, job: Import, kind: ImportKind): Promise<string[]> {
  const gone = await moment.tx
    .selectFrom('importGone')
    .select('subjectId')
    .where('importId', '=', job.id)
    .execute()
  const ids = gone.map(({ subjectId }) => subjectId)
  if (ids.length > 0) await kind.absent?.release(moment, job, ids)
  return ids
}
