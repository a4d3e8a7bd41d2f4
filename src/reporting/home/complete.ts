import { type SqlBool, sql } from 'kysely'

/**
 * Nothing required is missing before an agreement comes into force: `agreementChecks` and the checks of the plan,
 * asked of many agreements at once. A test holds the two together.
 */
export const complete = sql<SqlBool>`(
  agreement.scope is not null
  and (agreement.kind <> 'agreement' or num_nonnulls(agreement.parent_id, agreement.no_parent_reason) > 0)
  and num_nulls(agreement.starts_on, agreement.ends_on, agreement.our_owner_id, agreement.partner_owner_id) = 0
  and not exists (
    select from party where party.agreement_id = agreement.id and party.place_in_order <= 2
      and num_nulls(party.signatory_name, party.signatory_position, party.signed_on) > 0)
  and signed_paper_kept(agreement.id)
  and exists (select from plan_item where plan_item.agreement_id = agreement.id)
  and not exists (
    select from plan_item where plan_item.agreement_id = agreement.id
      and (plan_item.starts_on < agreement.starts_on or plan_item.ends_on > agreement.ends_on))
)`
