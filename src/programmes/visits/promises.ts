import { type Db, refuse } from '#kernel'

/** The promises of an agreement that a study visit may keep: those that count visits and still run. */
export async function visitPromises(db: Db, agreementId: string | null) {
  if (agreementId === null) return []
  return await db
    .selectFrom('planItem')
    .select(['id', 'activity'])
    .where('agreementId', '=', agreementId)
    .where('countsBy', '=', 'visit')
    .where('stoppedOn', 'is', null)
    .orderBy('placeInOrder')
    .limit(100)
    .execute()
}

/** The promise that was named, as it is called; a refusal where it is not among them. */
export async function promiseNamed(db: Db, agreementId: string | null, planItemId: string | null) {
  if (planItemId === null) return { ok: true as const, promise: null }
  const known = await visitPromises(db, agreementId)
  const promise = known.find(({ id }) => id === planItemId)?.activity
  return promise === undefined
    ? refuse('unknown-item', { field: 'planItemId' })
    : { ok: true as const, promise }
}
