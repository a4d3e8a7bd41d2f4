import { z } from 'zod'
import { act, done, found, line, newId, refuse } from '#kernel'
import { findLesson } from '../lesson.ts'
import { linkToken, tokenHash } from './link.ts'

/** An instructor from outside gets a link that opens this one lesson, on its own day, and ends with it. */
export const giveLink = act({
  name: 'attendance.link-given',
  permission: 'attendance.mark',

  input: z.object({ id: z.uuid(), holder: line('Isi nama instruktur', 120) }),

  async run({ tx, actor, now, today, secrets }, { id, holder }) {
    found(await tx.selectFrom('lesson').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst())
    const lesson = await findLesson(tx, id, actor)
    if (lesson.stage === 'cancelled') return refuse('cancelled-lesson')
    if (lesson.state !== 'open') return refuse('closed')
    if (lesson.heldOn < today) return refuse('day-over')
    await tx
      .updateTable('lessonLink')
      .set({ revokedAt: now })
      .where('lessonId', '=', id)
      .where('revokedAt', 'is', null)
      .execute()
    const linkId = newId()
    await tx
      .insertInto('lessonLink')
      .values({
        id: linkId,
        lessonId: id,
        unitId: lesson.unitId,
        kanwilId: lesson.kanwilId,
        tokenHash: tokenHash(secrets, linkToken(secrets, linkId)),
        holder,
        givenBy: actor.name,
        givenAt: now,
        revokedAt: null,
      })
      .execute()
    return done({ id, linkId }, { subject: id, about: [lesson.cohortId], scope: lesson, after: { holder } })
  },
})
