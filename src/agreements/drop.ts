import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { closeRound } from './approval/round.ts'
import { enterStage } from './enter-stage.ts'
import { lockAgreement } from './queries.ts'
import { isOnTheWay } from './stages.ts'

/** The two sides do not go on. The record stays, with the reason. */
export const drop = act({
  name: 'agreement.dropped',
  permission: 'agreement.drop',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan kerja sama tidak dilanjutkan', 240) }),

  async run(moment, { id, reason }) {
    const { tx, actor, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!isOnTheWay(agreement.stage)) return refuse('not-on-the-way')
    if (agreement.approval === 'open') await closeRound(moment, id, 'withdrawn')
    await enterStage(moment, id, { stage: 'dropped', on: today, reason })
    const stages = { before: { stage: agreement.stage }, after: { stage: 'dropped' } }
    return done({ id }, { subject: id, scope: agreement, ...stages, reason })
  },
})
