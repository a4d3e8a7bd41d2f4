import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { faceOf } from './face.ts'
import { isBare, spokenOf } from './findings.ts'
import { lockPack, unless } from './lock.ts'
import { takeTranscript } from './transcript.ts'

/** The pack is ready to be checked by somebody who wrote none of it; its face says nothing of where it comes from. */
export const send = act({
  name: 'pack.sent',
  permission: 'pack.write',
  input: z.object({ id: z.uuid(), packId: z.uuid() }),

  async run({ tx, actor, now, today }, { id, packId }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'draft')
    if (wrong) return wrong
    await takeTranscript(tx, packId, id)
    const face = await faceOf(tx, { id: packId, personId: id, name: person.name }, today)
    if (isBare(face)) return refuse('bare')
    const [finding] = await spokenOf(tx, face)
    if (finding) return refuse('not-neutral', { ...finding })
    await tx
      .updateTable('pack')
      .set({
        state: 'waiting',
        sentByName: actor.name,
        sentAt: now,
        returnNote: null,
        writers: [...new Set([...pack.writers, actor.accountId ?? ''])],
        version: pack.version + 1,
      })
      .where('id', '=', packId)
      .execute()
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
