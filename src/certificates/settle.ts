import { sql } from 'kysely'
import { type Moment, ruleOn } from '#kernel'
import type { PersonStatus, Sex } from '#people'
import { type AgeGroup, settleManyFacts } from '#plans'
import type { Level } from './kinds.ts'

interface Counted {
  id: string
  unitId: string
  kanwilId: string
  level: Level
  counts: boolean
  firstIssuedOn: string
  agreementId: string | null
  planItemId: string | null
  sex: Sex | null
  ageGroup: AgeGroup | null
  status: PersonStatus | null
}

/**
 * Says in the ledger what these certificates now come to: one for each that was confirmed and neither revoked nor
 * replaced, of a level that counts (rule `certificate.counts`). A corrected one counts on the day of the first.
 */
export async function settleCertificates(
  { tx, now, today, actor }: Pick<Moment, 'tx' | 'now' | 'today' | 'actor'>,
  ids: readonly string[],
): Promise<void> {
  const { value } = await ruleOn<{ levels: Level[] }>(tx, 'certificate.counts', today, actor.scope)
  const { rows } = await sql<Counted>`
    select certificate.id, certificate.unit_id, certificate.kanwil_id, certificate.level,
      certificate.confirmed_at is not null and revoked_on is null and replaced_by is null as counts,
      certificate.first_issued_on, cohort.agreement_id, cohort.plan_item_id, certificate.sex, certificate.age_group,
      certificate.status
    from certificate join cohort on cohort.id = certificate.cohort_id
    where certificate.id = any(${[...ids]}::uuid[])`.execute(tx)
  const settling = rows.map(({ id, unitId, kanwilId, level, counts, firstIssuedOn, ...of }) => {
    const { agreementId, planItemId, sex, ageGroup, status } = of
    const fact = { agreementId, planItemId, sex, ageGroup, status, happenedOn: firstIssuedOn, amount: 1n }
    return {
      source: { kind: 'certificate' as const, id, unitId, kanwilId },
      happened: counts && value.levels.includes(level) ? [{ ...fact, kind: 'certificate' as const }] : [],
    }
  })
  await settleManyFacts(tx, now, settling)
}
