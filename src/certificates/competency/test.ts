import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, found, type Tx, within } from '#kernel'
import { shownName } from '#people'
import { isOurs } from '../certificate.ts'
import type { CertificateState } from '../kinds.ts'
import type { CompetencyTest, CompetencyUnit } from '../tables.ts'

export type TestView = CompetencyTest & { programme: string; cohort: string; units: CompetencyUnit[] }

/** A test within reach with its units; 404 for any other. */
export async function findTest(db: Db, id: string, actor: Actor): Promise<TestView> {
  const test = await db
    .selectFrom('competencyTest')
    .innerJoin('cohort', 'cohort.id', 'competencyTest.cohortId')
    .innerJoin('programme', 'programme.id', 'cohort.programmeId')
    .selectAll('competencyTest')
    .select(['programme.name as programme', 'cohort.name as cohort'])
    .where('competencyTest.id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) =>
      within(actor, { unit: eb.ref('competencyTest.unitId'), kanwil: eb.ref('competencyTest.kanwilId') }),
    )
    .executeTakeFirst()
  const units = await db
    .selectFrom('competencyUnit')
    .selectAll()
    .where('testId', '=', found(test).id)
    .orderBy('placeInOrder')
    .execute()
  return { ...found(test), units }
}

/** One of the own unit, held until the act is over. Errors: 404 for any other. */
export async function lockTest(tx: Tx, id: string, actor: Actor): Promise<TestView> {
  await tx.selectFrom('competencyTest').select('id').where('id', '=', id).forUpdate().execute()
  const test = await findTest(tx, id, actor)
  return found(isOurs(actor, test) ? test : undefined)
}

export interface TestLine {
  participantId: string
  name: string | null
  /** Of this test; null while nothing was written down. */
  resultId: string | null
  attempt: number | null
  competent: string[] | null
  complete: boolean | null
  /** The last result in the same scheme before this test, and whether it was competent in all units. */
  earlierId: string | null
  earlierComplete: boolean | null
  earlierAttempt: number | null
  certificateId: string | null
  number: string | null
  state: CertificateState | null
}

/** Everyone with a place in the cohort, what they came to in this test and before it. */
export async function linesOf(
  db: Db,
  test: Pick<CompetencyTest, 'id' | 'cohortId' | 'scheme'>,
  actor: Actor,
  { now, today }: { now: Date; today: Day },
): Promise<TestLine[]> {
  const { rows } = await sql<TestLine>`
    select participant.id as participant_id, result.id as result_id, result.attempt, result.competent, result.complete,
      case when person.id is not null then ${shownName(actor, now)} end as name,
      earlier.id as earlier_id, earlier.complete as earlier_complete, earlier.attempt as earlier_attempt,
      certificate.id as certificate_id, certificate.number,
      case when certificate.id is not null then certificate_state(certificate.*, ${today}) end as state
    from participant left join person on person.id = participant.person_id
      left join competency_result result on result.test_id = ${test.id} and result.participant_id = participant.id
        and result.taken_back_at is null
      left join certificate on certificate.result_id = result.id
      left join lateral (
        select before.id, before.complete, before.attempt from competency_result before
        join competency_test held on held.id = before.test_id
        where before.participant_id = participant.id and before.test_id <> ${test.id}
          and before.taken_back_at is null and lower(held.scheme) = lower(${test.scheme})
        order by before.attempt desc limit 1
      ) earlier on true
    where participant.cohort_id = ${test.cohortId} and participant.end_reason is distinct from 'mistake'
    order by person.name nulls last, participant.id`.execute(db)
  return rows
}

export interface TakenBack {
  name: string | null
  complete: boolean
  reason: string
  byName: string
  at: Date
}

/** What was written down wrongly, the latest first. */
export async function takenBackIn(db: Db, testId: string, actor: Actor, now: Date): Promise<TakenBack[]> {
  const { rows } = await sql<TakenBack>`
    select case when person.id is not null then ${shownName(actor, now)} end as name, result.complete,
      result.taken_back_reason as reason, result.taken_back_by_name as by_name, result.taken_back_at as at
    from competency_result result join participant on participant.id = result.participant_id
      left join person on person.id = participant.person_id
    where result.test_id = ${testId} and result.taken_back_at is not null
    order by result.taken_back_at desc, result.id limit 100`.execute(db)
  return rows
}
