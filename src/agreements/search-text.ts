import { sql } from 'kysely'
import type { Reaction, Tx } from '#kernel'
import { recordsOf } from '#partners'
import { kinds, objects } from './kinds.ts'

/**
 * What a search finds an agreement by: title, kind, objects, every party's names, place and number, in lower case.
 * Written again whenever one of them changes.
 */
export async function refreshSearch(tx: Tx, agreementIds: readonly string[]): Promise<void> {
  if (agreementIds.length === 0) return
  await sql`
    update agreement set search = lower(concat_ws(' ', agreement.title, agreement.kind_as_written,
      ${JSON.stringify(kinds)}::jsonb ->> agreement.kind,
      (select string_agg(${JSON.stringify(objects)}::jsonb ->> object, ' ') from unnest(agreement.objects) object),
      (select string_agg(concat_ws(' ', unit.name, unit.short_name, record.name, partner.name, partner.short_name,
          place.district, place.regency, party.number,
          (select string_agg(alias, ' ') from unit_alias where unit_alias.unit_id = party.unit_id),
          (select string_agg(alias, ' ') from partner_alias where partner_alias.partner_id in (record.id, partner.id))), ' ')
        from party left join unit on unit.id = party.unit_id left join partner record on record.id = party.partner_id
          left join partner on partner.id = record.survivor_id left join place on place.code = partner.district_code
        where party.agreement_id = agreement.id)))
    where id = any(${[...agreementIds]}::uuid[])`.execute(tx)
}

/** A partner or an office that is renamed, or turns out to be another one, is found by its new name. */
export const followNames: Reaction = {
  name: 'agreements.follow-names',
  acts: ['partner.revised', 'partner.merged', 'partner.unmerged', 'unit.changed'],
  async react(tx, event) {
    const touched = await tx
      .selectFrom('party')
      .select('agreementId')
      .where((eb) =>
        eb.or([eb('partnerId', 'in', recordsOf([event.subjectId])), eb('unitId', '=', event.subjectId)]),
      )
      .execute()
    await refreshSearch(
      tx,
      touched.map((party) => party.agreementId),
    )
  },
}
