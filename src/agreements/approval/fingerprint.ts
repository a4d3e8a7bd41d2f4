import { createHash } from 'node:crypto'
import { canonical, type Db } from '#kernel'
import type { Agreement } from '../tables.ts'

/**
 * SHA-256 of what is approved: what the paper is and says, its term, its parties with their duties, and how often the
 * annex was changed. Numbers, days of signing and owners are given later and leave the approval as it is.
 */
export async function fingerprintOf(db: Db, agreement: Agreement): Promise<string> {
  const parties = await db
    .selectFrom('party')
    .select(['unitId', 'partnerId', 'signatoryName', 'signatoryPosition', 'authority', 'duties'])
    .where('agreementId', '=', agreement.id)
    .orderBy('placeInOrder')
    .orderBy('id')
    .execute()
  const { kind, kindAsWritten, title, objects, scope, parentId, startsOn, endsOn, annexVersion } = agreement
  const words = {
    kind,
    kindAsWritten,
    title,
    objects,
    scope,
    parentId,
    startsOn,
    endsOn,
    annexVersion,
    parties,
  }
  return createHash('sha256').update(canonical(words)).digest('hex')
}

/** Is what was approved still what stands there? */
export async function isApproved(db: Db, agreement: Agreement): Promise<boolean> {
  if (agreement.approval !== 'approved') return false
  const approved = await db
    .selectFrom('approvalRound')
    .select('fingerprint')
    .where('agreementId', '=', agreement.id)
    .where('state', '=', 'approved')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return approved?.fingerprint === (await fingerprintOf(db, agreement))
}
