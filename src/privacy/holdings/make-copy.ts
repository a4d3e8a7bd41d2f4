import { z } from 'zod'
import { act, done, refuse, ruleOn } from '#kernel'
import { lockPerson, reasonFields, seesWhole, writeLook } from '#people'

/** Opens a copy of everything held about somebody for a few minutes, for a purpose that is written down. */
export const makeCopy = act({
  name: 'person.copied',
  permission: 'data-request.decide',

  input: z.object({ id: z.uuid(), ...reasonFields }),

  async run(moment, { id, kind, reason }) {
    const { tx, actor, now, today } = moment
    const person = await lockPerson(tx, id, actor)
    if (!seesWhole(actor, person, today)) return refuse('child')
    const { value } = await ruleOn<{ sealedMinutes: number }>(tx, 'look.leave', today, person)
    const opensUntil = new Date(now.getTime() + value.sealedMinutes * 60_000)
    const lookId = await writeLook(moment, person, ['copy'], { kind, reason, opensUntil })
    const after = { file: id, looked: 'copy', purpose: kind }
    return done({ id: lookId, personId: id }, { subject: lookId, about: [id], scope: person, after })
  },
})
