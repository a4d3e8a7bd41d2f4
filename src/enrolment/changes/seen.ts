import { sql } from 'kysely'
import type { Tx } from '#kernel'

/** From when somebody may be gone, over `person`; the same as `likelyRelease`, also by dates that are old. */
export const releaseNow = sql<string | null>`case when person.status = 'client' then person.expires_on
  else coalesce(person.two_thirds_on, person.expires_on) end`

/** Remembers with these places what is known of the people today; what differs later is a change of circumstance. */
export async function seeAsNow(tx: Tx, placeIds: readonly string[]): Promise<void> {
  if (placeIds.length === 0) return
  await sql`update participant set release_seen = ${releaseNow}, status_seen = person.status from person
    where person.id = participant.person_id and participant.id = any(${placeIds}::uuid[])`.execute(tx)
}
