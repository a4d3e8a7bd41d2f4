import { sql } from 'kysely'
import type { Moment } from '#kernel'

/**
 * A withdrawal in either file wins, and so does the newer refusal: what stood on the same matter in the other rests from
 * now on. Whoever still agrees is asked again. Called once the ties of a merge are over.
 */
export async function carryWithdrawals(
  { tx, actor, now }: Pick<Moment, 'tx' | 'actor' | 'now'>,
  staysId: string,
  goneId: string,
): Promise<void> {
  const partnerOf = (side: string) =>
    sql`(select survivor_id from partner where id = ${sql.ref(`${side}.partner_id`)})`
  await sql`
    update consent set withdrawn_at = ${now}, withdrawn_by = ${actor.name},
      withdrawal_note = 'Berkas yang digabungkan tidak lagi menyetujuinya'
    where person_id = ${staysId} and given and withdrawn_at is null and replaced_at is null and exists (
      select from consent other
      where other.person_id in (${staysId}, ${goneId}) and other.id <> consent.id and other.replaced_at is null
        and other.kind = consent.kind and ${partnerOf('other')} is not distinct from ${partnerOf('consent')}
        and (other.withdrawn_at is not null or (not other.given and other.said_on >= consent.said_on)))`.execute(
    tx,
  )
}
