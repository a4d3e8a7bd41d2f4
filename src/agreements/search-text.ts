import { sql } from 'kysely'
import type { Reaction, Tx } from '#kernel'
import { recordsOf } from '#partners'
import { kinds, objects } from './kinds.ts'

/**
 * What a search finds an agreement by: title, kind, objects, every party's name and number, in lower case.
 * Written again whenever one of them changes.
 */
export async function refreshSearch(tx: Tx, agreementIds: readonly string[]): Promise<void> {
  if (agreementIds.length === 0) return
  await sql`
    update agreement set search = lower(concat_ws(' ', agreement.title, agreement.kind_as_written,
      ${JSON.stringify(kinds)}::jsonb ->> agreement.kind,
      (select string_agg(${JSON.stringify(objects)}::jsonb ->> object, ' ') from unnest(agreement.objects) object),
      (select string_agg(concat_ws(' ', unit.name, unit.short_name, record.name, partner.name, partner.short_name, party.number, party.number_key), ' ')
        from party left join unit on unit.id = party.unit_id left join partner record on record.id = party.partner_id
          left join partner on partner.id = record.survivor_id
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

/** What somebody typed, as patterns that must all match, the longest first: every word counts, in any order. */
export function searchPatterns(words: string): string[] {
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8)
    .sort((a, b) => b.length - a.length)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
