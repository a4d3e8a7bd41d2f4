import { z } from 'zod'
import { takeBackSignature } from '#agreements'
import { act, done, line, refuse } from '#kernel'
import { holdEvent } from '../queries.ts'
import { heldFor, lockRecording, putAside } from './lock-recording.ts'

/** Takes back the last recording of a party that was made by mistake, while the event goes on. */
export const undo = act({
  name: 'signing.recording-undone',
  permission: 'agreement.sign',

  input: z.object({ id: z.uuid(), recordingId: z.uuid(), reason: line('Isi alasan', 240) }),

  async run(moment, { id, recordingId, reason }) {
    const { tx, actor } = moment
    const event = await holdEvent(tx, id, actor)
    if (event.state !== 'open') return refuse('not-open')
    const { recording, agreement } = await lockRecording(tx, actor, event, recordingId)
    if ((await heldFor(tx, id, recording.partyId))?.id !== recordingId) return refuse('not-the-last')
    let before: Record<string, unknown> = { way: 'postponed', expectedOn: recording.expectedOn }
    if (recording.kind === 'signed') {
      const outcome = await takeBackSignature(moment, agreement, recording.partyId)
      if (!outcome.ok) return outcome
      before = outcome.before
    }
    await putAside(tx, recordingId, { standing: 'undone', settledReason: reason, settledBy: actor.name })
    return done(
      { id, agreementId: agreement.id },
      { subject: recording.partyId, about: [agreement.id, id], scope: agreement, before, reason },
    )
  },
})
