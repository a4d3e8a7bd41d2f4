import type { Moment } from '#kernel'
import { enterStage } from './enter-stage.ts'
import type { Agreement } from './tables.ts'

/**
 * Somebody would not sign the text as it stands: it goes back to be spoken about, unless another signature holds it.
 * True when it went back.
 */
export async function returnText(moment: Moment, { id, stage }: Agreement, reason: string): Promise<boolean> {
  const held = await moment.tx
    .selectFrom('party')
    .select('id')
    .where('agreementId', '=', id)
    .where('signedOn', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (held || stage !== 'signing') return false
  await enterStage(moment, id, { stage: 'discussion', on: moment.today, reason })
  return true
}
