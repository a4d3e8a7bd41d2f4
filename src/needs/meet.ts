import { z } from 'zod'
import { act, day, done, line, refuse, version } from '#kernel'
import { isPending, lockOwn } from './lock.ts'

/** What was lacking is there and in use, whoever gave it. */
export const meet = act({
  name: 'need.met',
  permission: 'need.write',

  input: z.object({
    id: z.uuid(),
    version,
    metOn: day('Isi tanggal terpenuhi'),
    ending: line('Isi bagaimana kebutuhan terpenuhi', 240),
  }),

  async run({ tx, actor, today }, { id, version: seen, metOn, ending }) {
    const need = await lockOwn(tx, id, actor)
    if (!isPending(need)) return refuse('closed')
    if (need.version !== seen) return refuse('changed-meanwhile', { theirs: { version: need.version } })
    if (metOn > today) return refuse('in-the-future', { field: 'metOn' })
    if (metOn < need.since) return refuse('before-it-was', { field: 'metOn', since: need.since })
    await tx
      .updateTable('need')
      .set({ state: 'met', metOn, ending, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const about = [need.unitId, ...(need.agreementId ? [need.agreementId] : [])]
    return done({ id }, { subject: id, about, scope: need, after: { metOn, ending } })
  },
})
