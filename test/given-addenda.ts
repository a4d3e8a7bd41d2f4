import { advance, attach, sign } from '#agreements'
import type { Actor, Database } from '#kernel'
import { openAddendum } from '#papers'
import { anUpload, did, now } from './given-acts.ts'
import { partiesIn } from './given-agreements.ts'

/** A copy to write an addendum on, effective on the day of `now` unless said. */
export function aCopy(db: Database, officer: Actor, mainId: string, over: Record<string, unknown> = {}) {
  return did(db, officer, openAddendum, {
    id: mainId,
    title: 'Perubahan pertama',
    effectiveOn: '2027-03-10',
    ...over,
  })
}

/** Brings an addendum to where only the head's word is missing: signed by both, scanned. */
export async function signedByAll(db: Database, officer: Actor, id: string, at = now): Promise<void> {
  for (const stage of ['discussion', 'signing'])
    await did(
      db,
      officer,
      advance,
      { id, stage, enteredOn: '2027-03-10', reason: 'Disetujui lewat nota dinas' },
      at,
    )
  for (const party of await partiesIn(db, id)) {
    const signing = { signedOn: '2027-03-10', signedAt: 'Barabai', signingMode: 'wet-ink' }
    await did(db, officer, sign, { id, partyId: party.id, ...signing }, at)
  }
  await did(db, officer, attach, { id, kind: 'signed-scan', file: await anUpload() }, at)
}
