import { sql } from 'kysely'
import type { Tx } from '#kernel'
import type { PersonStatus, Sex } from '#people'
import { type AgeGroup, type Settling, settleManyFacts } from '#plans'
import { seatedThen } from './roll.ts'
import { markedIn, type Span, spanOf } from './span.ts'

interface Counted {
  id: string
  unitId: string
  kanwilId: string
  agreementId: string | null
  planItemId: string | null
  sex: Sex | null
  ageGroup: AgeGroup | null
  status: PersonStatus | null
  /** Null where nothing counts. */
  on: string | null
  /** Lesson hours of those present. */
  amount: bigint | null
}

/**
 * Says in the ledger what these lessons now come to: a lesson held with somebody present, the hours of those present,
 * and each person once, on the first day they were there. The lessons' sheets are locked.
 */
export async function settleLessons(tx: Tx, now: Date, lessonIds: readonly string[]): Promise<void> {
  if (lessonIds.length === 0) return
  // two lessons of a cohort may close at once, and both ask for somebody's first day
  await sql`select id from cohort where id in (${cohortsOf(lessonIds)}) order by id for no key update`.execute(
    tx,
  )
  const held = await hoursHeld(tx, lessonIds, await spanOf(tx, sql`id = any (${[...lessonIds]}::uuid[])`))
  const first = await firstDays(tx, lessonIds, await spanOf(tx, sql`cohort_id in (${cohortsOf(lessonIds)})`))
  await settleManyFacts(tx, now, [...lessonsOf(held), ...first.map(personOf)])
}

const cohortsOf = (lessonIds: readonly string[]) =>
  sql`select cohort_id from lesson where id = any (${[...lessonIds]}::uuid[])`

/** What holds of a mark for it to count: the lesson took place, somebody was there and had a place. */
const counts = sql`lesson.stage = 'planned' and sheet.state = 'closed' and mark.present and ${seatedThen}`

async function hoursHeld(tx: Tx, lessonIds: readonly string[], span: Span): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select lesson.id, lesson.unit_id, lesson.kanwil_id, cohort.agreement_id, cohort.plan_item_id, there.sex,
      there.age_group, there.status, lesson.held_on as "on", sum(there.hours)::bigint as amount
    from lesson join cohort on cohort.id = lesson.cohort_id left join lateral (
      select mark.sex, mark.age_group, mark.status, lesson.lesson_hours as hours
      from mark join sheet on sheet.lesson_id = mark.lesson_id
        join participant on participant.id = mark.participant_id
      where mark.lesson_id = lesson.id and mark.held_on = lesson.held_on and ${markedIn(span)}
        and ${counts}
    ) there on true
    where lesson.id = any (${[...lessonIds]}::uuid[])
    group by lesson.id, cohort.id, there.sex, there.age_group, there.status`.execute(tx)
  return rows
}

/** The first day each person of these cohorts was there, null for those who never were. */
async function firstDays(tx: Tx, lessonIds: readonly string[], span: Span): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select participant.id, participant.unit_id, participant.kanwil_id, cohort.agreement_id, cohort.plan_item_id,
      there.sex, there.age_group, there.status, there.held_on as "on", 1::bigint as amount
    from participant join cohort on cohort.id = participant.cohort_id left join lateral (
      select mark.sex, mark.age_group, mark.status, lesson.held_on
      from mark join lesson on lesson.id = mark.lesson_id and lesson.held_on = mark.held_on
        join sheet on sheet.lesson_id = lesson.id
      where mark.participant_id = participant.id and ${markedIn(span)} and ${counts}
      order by lesson.held_on, lesson.begins_at, lesson.id limit 1
    ) there on true
    where participant.cohort_id in (${cohortsOf(lessonIds)})`.execute(tx)
  return rows
}

function lessonsOf(rows: readonly Counted[]): Settling[] {
  return Object.values(Object.groupBy(rows, ({ id }) => id)).map((groups = []) => {
    const [any] = groups as [Counted, ...Counted[]]
    const hours = groups.flatMap((group) =>
      group.on && group.amount
        ? [
            {
              ...promised(group),
              kind: 'person-hours' as const,
              happenedOn: group.on,
              amount: group.amount,
              ...whom(group),
            },
          ]
        : [],
    )
    const lesson = hours.slice(0, 1).map(({ happenedOn }) => ({
      ...promised(any),
      kind: 'lesson' as const,
      happenedOn,
      amount: 1n,
    }))
    return { source: { kind: 'lesson', ...placeOf(any) }, happened: [...lesson, ...hours] }
  })
}

function personOf(row: Counted): Settling {
  const happened = row.on
    ? [{ ...promised(row), kind: 'people' as const, happenedOn: row.on, amount: 1n, ...whom(row) }]
    : []
  return { source: { kind: 'participant', ...placeOf(row) }, happened }
}

const placeOf = ({ id, unitId, kanwilId }: Counted) => ({ id, unitId, kanwilId })
const promised = ({ agreementId, planItemId }: Counted) => ({ agreementId, planItemId })
const whom = ({ sex, ageGroup, status }: Counted) => ({ sex, ageGroup, status })
