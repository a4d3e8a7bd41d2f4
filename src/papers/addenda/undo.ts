import { z } from 'zod'
import { act } from '#kernel'
import { lockCopy, takeOff } from './copy.ts'

/** Takes one change off a copy. */
export const undo = act({
  name: 'addendum.change-undone',
  permission: 'text.write',

  input: z.object({ id: z.uuid(), subject: z.string().max(120) }),

  async run(moment, { id, subject }) {
    const copy = await lockCopy(moment, id)
    if (!copy.ok) return copy
    return takeOff(moment, copy, subject)
  },
})
