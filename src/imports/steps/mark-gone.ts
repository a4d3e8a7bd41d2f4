import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'

const ids = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.uuid()).max(100))

/** The officer says who of those that the list does not name has really gone; the rest stay. */
export const markGone = (kind: ImportKind) =>
  act({
    name: 'import.gone-marked',
    permission: kind.permission,
    /** `shown`: who stood on the page; `gone`: who of them is ticked. */
    input: z.object({ id: z.string(), shown: ids, gone: ids }),

    async run({ tx, actor }, { id, shown, gone }) {
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'read') return refuse('moved-on')
      if (shown.length > 0) {
        await tx.deleteFrom('importGone').where('importId', '=', id).where('subjectId', 'in', shown).execute()
      }
      const marked = gone.filter((each) => shown.includes(each))
      if (marked.length > 0) {
        await tx
          .insertInto('importGone')
          .values(marked.map((subjectId) => ({ importId: id, subjectId })))
          .execute()
      }
      return done({ id }, { subject: id, scope: job, after: { gone: marked.length } })
    },
  })
