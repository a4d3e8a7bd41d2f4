import { sql } from 'kysely'
import type { Actor, Db } from '#kernel'
import type { Consent } from './tables.ts'

export type ConsentView = Consent & { partnerName: string | null }

/** Every answer of a person, the newest first; those that count stand before those that were replaced. */
export async function consentsOf(db: Db, personId: string): Promise<ConsentView[]> {
  const { rows } = await sql<ConsentView>`
    select consent.*, stands.name as partner_name
    from consent
      left join partner record on record.id = consent.partner_id
      left join partner stands on stands.id = record.survivor_id
    where person_id = ${personId}
    order by replaced_at is not null, recorded_at desc, consent.id desc`.execute(db)
  return rows
}

/** Partners the own unit works with: those whom a person may be asked about. */
export async function partnersAsked(db: Db, actor: Actor): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select stands.id, stands.name
    from partner stands
    where stands.merged_into_id is null and stands.id in (
      select record.survivor_id from party
        join partner record on record.id = party.partner_id
        join agreement_unit bound on bound.agreement_id = party.agreement_id
      where bound.unit_id = ${actor.scope?.unitId ?? null})
    order by lower(stands.name) limit 200`.execute(db)
  return rows
}
