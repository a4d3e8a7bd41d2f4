import { z } from 'zod'
import { signParty, takeBackSignature } from '#agreements'
import { act, done, line, refuse } from '#kernel'
import { holdEvent } from '../queries.ts'
import { heldFor, lockRecording, putAside } from './lock-recording.ts'

/** Two tablets answered differently: a person says which holds. The other stays in the list, with the reason. */
export const settle = act({
  name: 'signing.clash-settled',
  permission: 'agreement.sign',

  input: z.object({
    id: z.uuid(),
    recordingId: z.uuid(),
    keep: z.enum(['standing', 'late'], 'Pilih catatan yang benar'),
    reason: line('Isi alasan', 240),
  }),

  async run(moment, { id, recordingId, keep, reason }) {
    const { tx, actor } = moment
    const event = await holdEvent(tx, id, actor)
    const { recording, agreement } = await lockRecording(tx, actor, event, recordingId)
    if (recording.standing !== 'clash') return refuse('no-clash')
    const trace = { subject: recording.partyId, about: [agreement.id, id], scope: agreement, reason }
    const by = { settledReason: reason, settledBy: actor.name }
    if (keep === 'standing') {
      await putAside(tx, recordingId, { standing: 'set-aside', ...by })
      return done({ id }, { ...trace, after: { kept: 'standing' } })
    }

    const held = await heldFor(tx, id, recording.partyId)
    const taken = await takeBackSignature(moment, agreement, recording.partyId)
    if (!taken.ok) return taken
    if (held) await putAside(tx, held.id, { standing: 'set-aside', ...by })
    if (recording.signedOn && recording.signingMode) {
      const { partyId, signedOn, signingMode } = recording
      const signing = { partyId, signedOn, signedAt: event.place, signingMode }
      const signed = await signParty(moment, agreement, {
        ...signing,
        signingReason: recording.signingReason ?? reason,
      })
      if (!signed.ok) return signed
    }
    await tx
      .updateTable('signingRecording')
      .set({ standing: 'valid' })
      .where('id', '=', recordingId)
      .execute()
    return done(
      { id },
      { ...trace, before: taken.before, after: { kept: 'late', signedOn: recording.signedOn } },
    )
  },
})
