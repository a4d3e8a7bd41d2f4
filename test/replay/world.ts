import { sql } from 'kysely'
import { type Actor, addDays, type Database, type Day, newId, system, writing } from '#kernel'
import { aLesson, anActiveAgreement, anActor, aTaughtClass, aUnit } from '#test'

/** A class that learns what an agreement in force promised, and those who work with it. */
export interface World {
  agreementId: string
  /** Promises that count by lessons, and one that people report by hand. */
  items: [string, string]
  reported: string
  cohortId: string
  lessons: string[]
  people: { id: string; personId: string; number: string }[]
  officer: Actor
  teacher: Actor
  chief: Actor
  second: Actor
  registrar: Actor
  elsewhere: { unit: { id: string; kind: string }; registrar: Actor }
}

/** The first day of every history; the agreement is in force since then. */
export const firstDay: Day = '2027-03-10'
const born = ['2012-01-01', '2000-01-01', '1980-01-01', '1960-01-01']

export async function aWorld(db: Database): Promise<World> {
  const unit = await aUnit(db, { kind: 'lapas' })
  const officer = await anActor(db, { unit })
  const agreement = await anActiveAgreement(db, { officer })
  const teacher = await anActor(db, { unit, roles: ['programme-officer'] })
  const items = [newId(), newId()] as [string, string]
  await writing(db, system, async (tx) => {
    for (const [at, id] of items.entries()) {
      await sql`insert into plan_item (id, agreement_id, unit_id, kanwil_id, place_in_order, activity, output, quantity, measure,
          place, starts_on, ends_on, source, proofs, counts_by, created_at)
        select ${id}, id, unit_id, kanwil_id, ${at + 2}, 'Pelatihan', 'Terlaksana', ${20 + at}, 'orang-JP', 'Bengkel', ${firstDay},
          ${addDays(firstDay, 25 + 40 * at)}, 'dipa', '{attendance}', ${at === 0 ? 'person-hours' : 'people'}, now()
        from agreement where id = ${agreement.id}`.execute(tx)
    }
  })
  const group = await aTaughtClass(
    db,
    {
      people: 4,
      programme: { lessonHours: 14, minAttendance: 60 },
      cohort: { agreementId: agreement.id, planItemId: items[0] },
      person: (at) => ({ birthDate: born[at] ?? '', sex: at % 2 ? 'female' : 'male' }),
    },
    teacher,
  )
  await forgetSomething(db, group.people[3]?.personId ?? '')
  const lessons: string[] = []
  for (const after of [0, 0, 2, 5, 9, 14]) {
    const beginsAt = lessons.length === 1 ? '13:00' : '08:00'
    const hours = { beginsAt, endsAt: beginsAt === '13:00' ? '15:00' : '10:00', lessonHours: 2 + (after % 3) }
    const heldOn = addDays(firstDay, after)
    lessons.push((await aLesson(db, teacher, { cohortId: group.cohort.id, heldOn, ...hours })).id)
  }
  const other = await aUnit(db, { kind: 'lapas' })
  return {
    agreementId: agreement.id,
    items,
    reported: await firstItem(db, agreement.id),
    cohortId: group.cohort.id,
    lessons,
    people: await numbered(db, group.people),
    officer,
    teacher,
    chief: await anActor(db, { unit, roles: ['section-head'] }),
    second: agreement.head,
    registrar: group.registrar,
    elsewhere: { unit: other, registrar: await anActor(db, { unit: other, roles: ['registrar'] }) },
  }
}

/** Of one person the program knows neither sex nor age. */
const forgetSomething = (db: Database, personId: string) =>
  writing(db, system, (tx) =>
    sql`update person set sex = null, birth_date = null where id = ${personId}`.execute(tx),
  )

const firstItem = (db: Database, agreementId: string) =>
  writing(db, system, async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from plan_item where agreement_id = ${agreementId}
      and counts_by = 'service'`.execute(tx)
    return rows[0]?.id ?? ''
  })

const numbered = (db: Database, people: readonly { id: string; personId: string }[]) =>
  writing(db, system, async (tx) => {
    const { rows } = await sql<{
      personId: string
      number: string
    }>`select person_id, number from registration
      where person_id = any (${people.map(({ personId }) => personId)}::uuid[])`.execute(tx)
    const numbers = new Map(rows.map((row) => [row.personId, row.number]))
    return people.map(({ id, personId }) => ({ id, personId, number: numbers.get(personId) ?? '' }))
  })
