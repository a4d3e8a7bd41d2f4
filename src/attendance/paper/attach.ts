import { z } from 'zod'
import { act, done, newId, refuse, upload } from '#kernel'
import { findLesson } from '../lesson.ts'

/** What a photograph or scan may be. */
export const photoTypes = ['image/jpeg', 'image/png', 'application/pdf']

/** The signed paper stays with the sheet; a second photograph stands beside the first. */
export const attachPhoto = act({
  name: 'attendance.photo-attached',
  permission: 'attendance.mark',

  input: z.object({ id: z.uuid(), file: upload(photoTypes, 'Pilih foto lembar') }),

  async run({ tx, actor, now, today }, { id, file }) {
    const lesson = await findLesson(tx, id, actor)
    if (lesson.heldOn > today) return refuse('too-early')
    const known = await tx
      .selectFrom('sheetPhoto')
      .select('id')
      .where('lessonId', '=', id)
      .where('sha256', '=', file.sha256)
      .executeTakeFirst()
    if (known) return refuse('attached-already', { field: 'file' })
    await tx
      .insertInto('sheetPhoto')
      .values({
        id: newId(),
        lessonId: id,
        unitId: lesson.unitId,
        kanwilId: lesson.kanwilId,
        sha256: file.sha256,
        size: BigInt(file.size),
        type: file.type,
        fileName: file.name,
        attachedAt: now,
        attachedBy: actor.name,
      })
      .execute()
    const after = { fingerprint: file.sha256.slice(0, 16) }
    return done({ id }, { subject: id, about: [lesson.cohortId], scope: lesson, after })
  },
})
