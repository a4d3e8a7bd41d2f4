import { z } from 'zod'
import { act, day, done, line, refuse as refusal } from '#kernel'
import { lockPermit, noteStep } from './permit.ts'

/** The authority says no, and why; what follows is a new application. */
export const refuse = act({
  name: 'permit.refused',
  permission: 'permit.write',

  input: z.object({
    id: z.uuid(),
    refusedOn: day('Isi tanggal penolakan'),
    refusal: line('Isi alasan penolakan', 300),
  }),

  async run({ tx, actor, now, today }, { id, ...input }) {
    const permit = await lockPermit(tx, id, actor)
    if (permit.stage !== 'in-progress') return refusal('not-in-progress')
    if (input.refusedOn > today) return refusal('in-the-future', { field: 'refusedOn' })
    await tx
      .updateTable('permit')
      .set({ ...input, stage: 'refused', movedOn: input.refusedOn, version: permit.version + 1 })
      .where('id', '=', id)
      .execute()
    const step = { takenOn: input.refusedOn, what: `Ditolak: ${input.refusal}` }
    await noteStep(tx, permit, { ...step, recordedBy: actor.name, at: now })
    const about = permit.agreementId ? [permit.agreementId] : []
    return done({ id }, { subject: id, about, scope: permit, after: input })
  },
})
