import { z } from 'zod'
import { act, done, line, refuse, version } from '#kernel'
import { lockOwn } from './lock.ts'

/** The answer was wrong or fell away, or what was met or withdrawn is lacking again. */
export const reopen = act({
  name: 'need.reopened',
  permission: 'need.write',

  input: z.object({ id: z.uuid(), version, reason: line('Isi alasan', 240) }),

  async run({ tx, actor }, { id, version: seen, reason }) {
    const need = await lockOwn(tx, id, actor)
    if (need.state === 'open') return refuse('already-open')
    if (need.version !== seen) return refuse('changed-meanwhile', { theirs: { version: need.version } })
    const blank = { agreementId: null, planItemId: null, metOn: null, ending: null }
    await tx
      .updateTable('need')
      .set({ state: 'open', ...blank, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const { metOn, ending } = need
    return done({ id }, { subject: id, about: [need.unitId], scope: need, before: { metOn, ending }, reason })
  },
})
