import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays, type Day, type Db, ruleOn, type Scope } from '#kernel'
import {
  type CareNeed,
  type Education,
  isPoor,
  meansRules,
  needCodes,
  type PersonStatus,
  type Sex,
} from '#people'
import type { Conduct, Risk } from '../kinds.ts'

/** What is known of somebody where a place is given; null where the file does not say. */
export interface Known {
  id: string
  status: PersonStatus
  birthDate: Day | null
  sex: Sex | null
  education: Education | null
  security: string | null
  districtCode: string | null
  villageCode: string | null
  /** Dates of the sentence that are not too old to be used (rule `sentence.age`). */
  oneThirdOn: Day | null
  halfOn: Day | null
  twoThirdsOn: Day | null
  expiresOn: Day | null
  poor: boolean | null
  /** Of the latest assessment. */
  needs: CareNeed[] | null
  risk: Risk | null
  conduct: Conduct | null
  papers: string[]
}

/** Over rows of `person`: the columns of `Known`, in one statement for one person or for a whole unit. */
export async function knownColumns(db: Db, today: Day, scope: Scope | null): Promise<RawBuilder<unknown>> {
  const { days } = (await ruleOn<{ days: number }>(db, 'sentence.age', today, scope)).value
  const since = addDays(today, -days)
  const fresh = (column: string) =>
    sql`case when person.dates_as_of >= ${since}::date then ${sql.ref(`person.${column}`)} end as ${sql.ref(column)}`
  const latest = (kind: string) => sql`(select value from suitability_note note
    where note.person_id = person.id and note.kind = ${kind} order by as_of desc, recorded_at desc limit 1)`
  const needed = needCodes.map((need) => sql`case when assessed.${sql.ref(need)} <> 'none' then ${need} end`)
  return sql`person.id, person.status, person.birth_date, person.sex, person.education, person.security,
    person.district_code, person.village_code,
    ${fresh('one_third_on')}, ${fresh('half_on')}, ${fresh('two_thirds_on')}, ${fresh('expires_on')},
    ${isPoor(await meansRules(db, today, scope))} as poor,
    (select array_remove(array[${sql.join(needed)}]::text[], null) from care_assessment assessed
      where assessed.person_id = person.id and assessed.latest) as needs,
    ${latest('risk')} as risk, ${latest('conduct')} as conduct,
    array(select distinct lower(value) from suitability_note note
      where note.person_id = person.id and note.kind = 'paper') as papers`
}

/** Somebody in the care of a unit today. */
export const inCareOf = (unitId: string) => sql<SqlBool>`(person.unit_id = ${unitId}
  and person.archived_at is null and person.merged_into is null and person.status <> 'former')`
