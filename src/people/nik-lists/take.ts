import { z } from 'zod'
import { act, done, line } from '#kernel'
import { lockList } from './list.ts'

/** Takes a list away once more, and says what for. */
export const take = act({
  name: 'nik-list.taken',
  permission: 'nik.check',

  input: z.object({ id: z.uuid(), purpose: line('Tulis untuk keperluan apa', 160) }),

  async run({ tx, actor }, { id, purpose }) {
    const list = await lockList(tx, id, actor)
    const { place, people } = list
    return done({ id }, { subject: id, scope: list, after: { place, people, purpose } })
  },
})
