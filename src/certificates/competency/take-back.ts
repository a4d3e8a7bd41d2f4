import { z } from 'zod'
import { act, done, found, line, refuse } from '#kernel'
import { lockTest } from './test.ts'

/** A result was written down wrongly: it stays with the reason, and the person can be judged anew. */
export const takeBackResult = act({
  name: 'competency.taken-back',
  permission: 'competency.record',

  input: z.object({ id: z.uuid(), result: z.uuid(), reason: line('Isi alasan', 300) }),

  async run({ tx, actor, now }, { id, result: resultId, reason }) {
    const test = await lockTest(tx, id, actor)
    const result = found(
      await tx
        .selectFrom('competencyResult')
        .selectAll()
        .where('id', '=', resultId)
        .where('testId', '=', id)
        .where('takenBackAt', 'is', null)
        .forUpdate()
        .executeTakeFirst(),
    )
    const certificate = await tx
      .selectFrom('certificate')
      .select('number')
      .where('resultId', '=', resultId)
      .where('revokedOn', 'is', null)
      .executeTakeFirst()
    if (certificate) return refuse('certificate-stands', { number: certificate.number })
    const later = await tx
      .selectFrom('competencyResult')
      .select('id')
      .where('earlierId', '=', resultId)
      .where('takenBackAt', 'is', null)
      .executeTakeFirst()
    if (later) return refuse('sat-again')
    await tx
      .updateTable('competencyResult')
      .set({ takenBackByName: actor.name, takenBackAt: now, takenBackReason: reason })
      .where('id', '=', resultId)
      .execute()
    const after = result.complete ? { competent: 1 } : { notYet: 1 }
    return done({ id }, { subject: id, about: [test.cohortId], scope: test, after, reason })
  },
})
