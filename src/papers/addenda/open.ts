import { z } from 'zod'
import { openCopy } from '#agreements'
import { act, day, done, line } from '#kernel'
import { stateOf } from './state-of.ts'

/** Begins an addendum: a copy of what it may change, under the agreement that stays as it is. */
export const open = act({
  name: 'addendum.opened',
  permission: 'agreement.propose',

  input: z.object({
    id: z.uuid(),
    title: line('Isi judul adendum', 240),
    effectiveOn: day('Isi tanggal mulai berlaku'),
  }),

  async run(moment, { id: mainId, ...copy }) {
    const opened = await openCopy(moment, mainId, copy)
    if (!opened.ok) return opened
    const { id, main } = opened
    await moment.tx
      .insertInto('addendum')
      .values({
        id,
        mainId,
        ground: JSON.stringify(await stateOf(moment.tx, main)),
        wanted: JSON.stringify({}),
        reasons: JSON.stringify({}),
      })
      .execute()
    return done({ id }, { subject: id, about: [mainId], scope: main, after: copy })
  },
})
