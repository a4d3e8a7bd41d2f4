import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { nameAll, peopleFields, peopleOf } from './people.ts'
import { lockMeeting } from './reach.ts'

/** Who is expected, before the meeting takes place. */
export const invite = act({
  name: 'meeting.invited',
  permission: 'meeting.record',

  input: z.object({ id: z.uuid(), ...peopleFields }),

  async run({ tx, actor, today }, { id, ...people }) {
    const meeting = await lockMeeting(tx, id, actor)
    if (meeting.stage !== 'planned') return refuse('not-planned')
    const before = names(await peopleOf(tx, id))
    const wrong = await nameAll(tx, id, people, 'invited', today)
    if (wrong) return wrong
    const after = names(await peopleOf(tx, id))
    return done(
      { id },
      { subject: id, scope: meeting, before: { invited: before }, after: { invited: after } },
    )
  },
})

export const names = (people: { name: string }[]) => people.map(({ name }) => name).join(', ') || null
