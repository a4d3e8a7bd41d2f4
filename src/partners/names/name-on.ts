import { type Expression, sql } from 'kysely'

/** The name a record bore on a day, in SQL: the former name that held then, or else the present one. */
export const nameOn = (
  record: { id: Expression<unknown>; name: Expression<unknown> },
  day: Expression<unknown>,
) =>
  sql<string>`coalesce((
    select former.name from partner_former_name former
    where former.partner_id = ${record.id} and former.until_on > ${day}
      and (former.from_on is null or former.from_on <= ${day})
    order by former.until_on limit 1), ${record.name})`
