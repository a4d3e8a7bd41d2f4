import { type Moment, refuse } from '#kernel'
import { agreementChecks, type Check, missing } from './checks.ts'
import { enterStage } from './enter-stage.ts'
import { lockAgreement } from './queries.ts'
import type { Agreement } from './tables.ts'

/**
 * Puts an agreement in force, inside the act of the capability that knows its plan (`plans`), which gives the
 * checks of its own. Refuses with everything that is missing, named.
 */
export async function comeIntoForce(
  moment: Moment,
  id: string,
  more: (agreement: Agreement) => Promise<Check[]>,
) {
  const { tx, actor, today } = moment
  const agreement = await lockAgreement(tx, id, actor)
  if (agreement.onCopy) return refuse('merged-instead')
  if (agreement.stage !== 'signing') return refuse('not-signed-yet')
  const lacking = missing([...(await agreementChecks(tx, agreement, today)), ...(await more(agreement))])
  if (lacking.length > 0) return refuse('incomplete', { missing: lacking.map((check) => check.label) })

  await enterStage(moment, id, { stage: 'active', on: today })
  return { ok: true as const, agreement }
}
