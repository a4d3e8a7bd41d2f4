import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockFile } from '../person.ts'
import { cares, standingTo } from './leave.ts'
import { writeLook } from './write-look.ts'

/** Somebody opened a file in their own care: free, and written down once a day. */
export const look = act({
  name: 'person.looked',
  permission: 'person.care',

  input: z.object({ id: z.uuid() }),

  async run(moment, { id }) {
    const { tx, actor, now, today } = moment
    const person = await lockFile(tx, id, actor)
    if (!cares(actor, person)) return refuse('not-in-care')
    const standing = await standingTo(tx, actor, id, now, today)
    if (standing?.lookedToday) return refuse('known')
    const lookId = await writeLook(moment, person, ['file'])
    return done({ id }, { subject: lookId, scope: person, after: { file: id, looked: 'file' } })
  },
})
