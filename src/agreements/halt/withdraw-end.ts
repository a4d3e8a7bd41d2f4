import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { enterStage } from '../enter-stage.ts'
import { lockAgreement } from '../queries.ts'
import { earlyEndOf } from './queries.ts'

/** A wrong early end is taken back on the day it was recorded; the record keeps both. */
export const withdrawEnd = act({
  name: 'agreement.termination-withdrawn',
  permission: 'agreement.terminate',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan pencabutan', 240) }),

  async run(moment, { id, reason }) {
    const { tx, actor, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    const earlyEnd = await earlyEndOf(tx, id)
    if (!earlyEnd || agreement.stage !== 'terminated') return refuse('not-ended-early')
    if (earlyEnd.recordedOn !== today) return refuse('too-late', { recordedOn: earlyEnd.recordedOn })

    await tx.updateTable('earlyEnd').set({ withdrawnReason: reason }).where('id', '=', earlyEnd.id).execute()
    await enterStage(moment, id, { stage: 'active', on: today, reason: `Pengakhiran dicabut: ${reason}` })
    const stages = { before: { stage: 'terminated' }, after: { stage: 'active' } }
    return done({ id }, { subject: id, scope: agreement, ...stages, reason })
  },
})
