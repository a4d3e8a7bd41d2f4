import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day, Db } from '#kernel'
import { recordsOf } from '#partners'
import { ageOn } from '../age.ts'
import { unlimited } from '../limits/limited.ts'
import type { Person } from '../tables.ts'
import type { ConsentKind } from './kinds.ts'

/** What is asked: of which matter, and for sharing with which partner, as of today. */
export interface ConsentAsked {
  kind: ConsentKind
  /** Needed for `sharing`; a merged record of the partner counts as the partner. */
  partnerId?: string | undefined
  today: Day
}

/** A guardian answers for children: whoever has their status, or is under eighteen that day. */
export const needsGuardian = ({ status, birthDate }: Pick<Person, 'status' | 'birthDate'>, day: Day) =>
  status === 'juvenile' || (birthDate !== null && ageOn(birthDate, day) < 18)

/** The same of the row `person` of a query. */
const isChild = (today: Day) => sql<SqlBool>`(
  person.status = 'juvenile' or coalesce(person.birth_date > (${today}::date - interval '18 years')::date, false))`

/**
 * Condition on the row `person` of a query: the consent stands now. Everything that lists, counts or exports people
 * for one of the four matters puts it into its `where`, so that a withdrawal works at once. What a child said
 * without a guardian never counts, children stand in no list of photos, and whoever had the use of the data limited
 * stands in none.
 */
export function consenting(asked: ConsentAsked): RawBuilder<SqlBool> {
  const inLists = asked.kind === 'photo' ? sql<SqlBool>`not ${isChild(asked.today)}` : sql<SqlBool>`true`
  return sql<SqlBool>`(${stands(asked)} and ${inLists})`
}

/** Whether one person's consent stands now; also a child's photo in its own file. */
export async function consentStands(db: Db, personId: string, asked: ConsentAsked): Promise<boolean> {
  const { rows } = await sql`select from person where person.id = ${personId} and ${stands(asked)}`.execute(
    db,
  )
  return rows.length > 0
}

function stands({ kind, partnerId, today }: ConsentAsked): RawBuilder<SqlBool> {
  const partner =
    kind === 'sharing' ? sql`and consent.partner_id in ${recordsOf(partnerId ? [partnerId] : [])}` : sql``
  return sql<SqlBool>`${unlimited} and exists (
    select from consent where consent.person_id = person.id and consent.kind = ${kind} ${partner}
      and consent.given and consent.withdrawn_at is null and consent.replaced_at is null
      and (consent.guardian_name is not null or not ${isChild(today)}))`
}
