import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading, system, writing } from '#kernel'
import { addItem } from '#plans'
import {
  aDatabase,
  aHeldLesson,
  aLesson,
  anActor,
  anAgreement,
  aTaughtClass,
  did,
  type GivenTaughtClass,
  marksTyped,
  noonAfter,
  planItemsOf,
  planItemTyped,
} from '#test'
import { followLessons, followParticipants } from './follow-lessons.ts'
import { mark } from './marking/mark.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const days = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04']
const step = fc.oneof(
  fc.record({ what: fc.constant('mark'), lesson: fc.nat(3), away: fc.array(fc.nat(3), { maxLength: 4 }) }),
  fc.record({ what: fc.constant('cancel'), lesson: fc.nat(3) }),
  fc.record({ what: fc.constant('restore'), lesson: fc.nat(3) }),
  fc.record({ what: fc.constant('move'), lesson: fc.nat(3), by: fc.constantFrom(40, -40) }),
  fc.record({ what: fc.constant('end'), person: fc.nat(3), day: fc.constantFrom(...days) }),
  fc.record({ what: fc.constant('reinstate'), person: fc.nat(3) }),
)
type Step = { what: string; lesson?: number; away?: number[]; person?: number; day?: string; by?: number }

const reacted = (reaction: typeof followLessons, subjectId: string) =>
  writing(db, system, (tx) => reaction.react(tx, { subjectId, about: [subjectId] } as never, new Date()))

/** What the programmes and enrolment rooms do, in one statement each, with the reaction that follows. */
async function change(group: GivenTaughtClass, lessons: string[], one: Step): Promise<void> {
  const lesson = lessons[one.lesson ?? 0] ?? ''
  const person = group.people[one.person ?? 0]?.id ?? ''
  const run = (statement: ReturnType<typeof sql>) => writing(db, system, (tx) => statement.execute(tx))
  if (one.what === 'mark') return await marked(group, lesson, one.away ?? [])
  if (one.what === 'cancel')
    await run(sql`update lesson set stage = 'cancelled', cancel_reason = 'Contoh' where id = ${lesson}`)
  if (one.what === 'restore')
    await run(sql`update lesson set stage = 'planned', cancel_reason = null where id = ${lesson}`)
  if (one.what === 'move')
    await run(sql`update lesson set held_on = held_on + ${one.by ?? 0}::int where id = ${lesson}`)
  if (one.what === 'end')
    await run(
      sql`update participant set until_on = ${one.day}::date, end_reason = 'Contoh' where id = ${person}`,
    )
  if (one.what === 'reinstate')
    await run(sql`update participant set until_on = null, end_reason = null where id = ${person}`)
  if (one.lesson !== undefined) await reacted(followLessons, lesson)
  else await reacted(followParticipants, person)
}

async function marked(group: GivenTaughtClass, id: string, away: number[]): Promise<void> {
  const { heldOn, stage } = await reading(db, system, (read) =>
    read.selectFrom('lesson').select(['heldOn', 'stage']).where('id', '=', id).executeTakeFirstOrThrow(),
  )
  if (stage === 'cancelled') return
  const sheet = await reading(db, system, (read) =>
    read.selectFrom('sheet').select('version').where('lessonId', '=', id).executeTakeFirst(),
  )
  const absent = Object.fromEntries(
    away.flatMap((at) => (group.people[at] ? [[group.people[at]?.id ?? '', 'sick']] : [])),
  )
  const typed = { id, version: sheet?.version ?? 0, ...marksTyped(group.people, absent) }
  await did(db, group.officer, mark, typed, noonAfter(heldOn, 0))
}

/** The ledger of a promise, and what a person with the records in hand would count. */
async function counted(planItemId: string): Promise<[unknown, unknown]> {
  return await reading(db, system, async (read) => {
    const ledger =
      await sql`select kind, happened_on, sex, age_group, status, sum(amount)::int as amount from fact
      where plan_item_id = ${planItemId} group by 1, 2, 3, 4, 5 having sum(amount) <> 0
      order by 1, 2, 3, 4, 5`.execute(read)
    const there = sql`from mark join lesson on lesson.id = mark.lesson_id join sheet on sheet.lesson_id = lesson.id
      join participant on participant.id = mark.participant_id join person on person.id = participant.person_id
      join cohort on cohort.id = lesson.cohort_id
      where cohort.plan_item_id = ${planItemId} and mark.present and sheet.state = 'closed'
        and lesson.stage = 'planned' and lesson.held_on >= participant.from_on
        and lesson.held_on <= coalesce(participant.until_on, 'infinity')`
    const whom = sql`person.sex, case when person.birth_date > lesson.held_on - interval '18 years' then 'child'
      when person.birth_date > lesson.held_on - interval '31 years' then 'youth'
      when person.birth_date > lesson.held_on - interval '60 years' then 'adult' else 'elder' end as age_group, person.status`
    const recount =
      await sql`select kind, happened_on, sex, age_group, status, sum(amount)::int as amount from (
        select 'lesson' as kind, lesson.held_on as happened_on, null as sex, null as age_group, null as status,
          count(distinct lesson.id) as amount ${there} group by lesson.held_on
        union all select 'person-hours', lesson.held_on, ${whom}, lesson.lesson_hours ${there}
        union all select 'people', happened_on, sex, age_group, status, 1 from (
          select distinct on (participant.id) lesson.held_on as happened_on, ${whom} ${there}
          order by participant.id, lesson.held_on) first
      ) recount group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(read)
    return [ledger.rows, recount.rows]
  })
}

/** Four people of four ages, learning what an agreement promised. */
async function aPromisedClass(): Promise<{ group: GivenTaughtClass; planItemId: string }> {
  const { id: agreementId, officer } = await anAgreement(db)
  await did(db, officer, addItem, { id: agreementId, ...planItemTyped() })
  const [item] = await planItemsOf(db, agreementId)
  const planItemId = item?.id ?? ''
  const unit = await reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', officer.scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )
  const marking = await anActor(db, { unit, roles: ['programme-officer'] })
  const born = ['2012-01-01', '2000-01-01', '1980-01-01', '1960-01-01']
  const person = (at: number) => ({ birthDate: born[at] ?? '', sex: at % 2 ? 'female' : 'male' })
  const group = await aTaughtClass(db, { people: 4, cohort: { agreementId, planItemId }, person }, marking)
  return { group, planItemId }
}

const sumOf = async (planItemId: string) => {
  const { rows } = await reading(db, system, (read) =>
    sql<{ kind: string; amount: number }>`select kind, sum(amount)::int as amount from fact
      where plan_item_id = ${planItemId} group by kind order by kind`.execute(read),
  )
  return Object.fromEntries(rows.map(({ kind, amount }) => [kind, amount]))
}

describe('the facts of lessons', () => {
  it('arrive on the promise with the last mark: the lesson, the hours, and each person once [C3]', async () => {
    const { group, planItemId } = await aPromisedClass()
    const [first] = group.people
    await aHeldLesson(db, group, '2027-03-01', { [first.id]: 'sick' }, 4)
    expect(await sumOf(planItemId)).toEqual({ lesson: 1, people: 3, 'person-hours': 12 })
    await aHeldLesson(db, group, '2027-03-02', {}, 2)
    expect(await sumOf(planItemId)).toEqual({ lesson: 2, people: 4, 'person-hours': 20 })
    const everyone = Object.fromEntries(group.people.map(({ id }) => [id, 'cancelled']))
    await aHeldLesson(db, group, '2027-03-03', everyone, 2)
    expect(await sumOf(planItemId)).toEqual({ lesson: 2, people: 4, 'person-hours': 20 })
  })

  it('are what a recount of the records finds, through any history of marks, moves, calls-off and endings [C3]', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (history) => {
        const { group, planItemId } = await aPromisedClass()
        const lessons: string[] = []
        for (const heldOn of days) {
          const { id } = await aLesson(db, group.officer, {
            cohortId: group.cohort.id,
            heldOn,
            lessonHours: 3,
          })
          lessons.push(id)
        }
        for (const one of history) await change(group, lessons, one)
        const [ledger, recount] = await counted(planItemId)
        expect(ledger).toEqual(recount)
      }),
      { numRuns: 15 },
    )
  })

  it('count a person once when two lessons of a cohort are marked at the same moment [C3]', async () => {
    const { group, planItemId } = await aPromisedClass()
    await Promise.all(days.map((day) => aHeldLesson(db, group, day)))
    expect(await sumOf(planItemId)).toEqual({ lesson: 4, people: 4, 'person-hours': 32 })
  })
})
