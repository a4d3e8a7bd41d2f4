import { type Db, refuse } from '#kernel'
import type { Agreement } from '../tables.ts'
import { isApproved } from './fingerprint.ts'

/**
 * Before the stage of signatures: never while a round is open or its paper was sent back; without an approval of the
 * text as it stands, only with a reason.
 */
export async function signingGate(db: Db, agreement: Agreement, reason: string | null) {
  if (agreement.approval === 'open') return refuse('approval-open', { field: 'stage' })
  if (agreement.approval === 'returned') return refuse('approval-returned', { field: 'stage' })
  if (reason || (await isApproved(db, agreement))) return undefined
  return refuse('unapproved', { field: 'reason', stale: agreement.approval === 'approved' })
}
