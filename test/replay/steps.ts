import { sql } from 'kysely'
import { endEarly, resume, suspend, withdrawEnd } from '#agreements'
import { decideMarkChange, lapseDaily, markLesson, takeArrivedMarks } from '#attendance'
import { endParticipant, pauseParticipant, seats } from '#enrolment'
import { type Act, type Actor, addDays, type Database, type Day, perform, reading, system } from '#kernel'
import { acceptMove, offerMove } from '#people'
import { finishItem, reopenItem, reportFact, setCounting, verifyProof } from '#plans'
import { addHoliday, cancelLesson, moveLesson, planLesson, restoreLesson, reviseCohort } from '#programmes'
import { acceptTyped, anUpload, aProof, earlyEndTyped, marksTyped, moveTyped, suspensionTyped } from '#test'
import { askChange } from '../../src/attendance/changes/ask.ts'
import { reasonCodes } from '../../src/attendance/kinds.ts'
import { restore as restorePlace } from '../../src/enrolment/places/end.ts'
import { resume as resumePlace } from '../../src/enrolment/places/pause.ts'
import { takeBackFact } from '../../src/plans/facts/take-back.ts'
import { takeUp } from '../../src/programmes/timetable/take-up.ts'
import type { World } from './world.ts'

/** Somebody does something on a day; `a` and `b` say of what there are several. */
export interface Stand {
  db: Database
  world: World
  today: Day
  a: number
  b: number
  /** Which acts were done, over all histories. */
  done: Set<string>
}

type Doing = (stand: Stand) => Promise<unknown>

const noonOf = (day: Day) => new Date(`${day}T04:00:00Z`)

/** Tries an act as somebody would whose page may be out of date: what is refused changes nothing. */
async function tries<Input, Result, Code extends string>(
  { db, today, done }: Stand,
  actor: Actor,
  act: Act<Input, Result, Code>,
  typed: Record<string, unknown>,
): Promise<Result | undefined> {
  const outcome = await perform(db, act, act.input.parse(asTyped(typed)), actor, noonOf(today))
  if (!outcome.ok) return undefined
  done.add(act.name)
  return outcome.result
}

/** As a form sends it: numbers as text, and nothing where nothing is. */
const asTyped = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'number' ? String(value) : value]],
    ),
  )

const one = async <Row>({ db }: Stand, query: ReturnType<typeof sql<Row>>): Promise<Row | undefined> =>
  (await reading(db, system, (read) => query.execute(read))).rows[0]

const lessonIn = ({ world, a }: Stand) => world.lessons[a % world.lessons.length] ?? ''
const personIn = ({ world, a }: Stand) => world.people[a % world.people.length] ?? world.people[0]
const itemIn = ({ world, a }: Stand) => world.items[a % 2] ?? ''

const versionOf = async (stand: Stand, table: 'lesson' | 'participant' | 'cohort', id: string) =>
  (await one(stand, sql<{ version: number }>`select version from ${sql.table(table)} where id = ${id}`))
    ?.version ?? 1

/** Everyone there, but for some, each with a reason of their own. */
function typedMarks({ world, a, b }: Stand) {
  const away = world.people.filter((_, at) => (b >> at) % 2 === 1)
  const reasons = away.map(({ id }, at) => [id, reasonCodes[(a + b + at) % reasonCodes.length] ?? 'sick'])
  const kept = world.people.filter((_, at) => at !== 3 || b < 12) // sometimes one is left out
  return marksTyped(kept, Object.fromEntries(reasons))
}

async function marks(stand: Stand, id = lessonIn(stand)) {
  const sheet = await one(stand, sql<{ version: number }>`select version from sheet where lesson_id = ${id}`)
  return tries(stand, stand.world.teacher, markLesson, {
    id,
    version: sheet?.version ?? 0,
    ...typedMarks(stand),
  })
}

/** The lessons of today and before, marked one after the other: what a teacher does most. */
async function marksAllHeld(stand: Stand) {
  for (const id of stand.world.lessons) await marks(stand, id)
}

async function putsRightLate(stand: Stand) {
  const { teacher, chief } = stand.world
  await tries(stand, teacher, askChange, {
    id: lessonIn(stand),
    reason: 'Salah centang',
    ...typedMarks(stand),
  })
  const open = await one(
    stand,
    sql<{ id: string }>`select id from mark_request where lesson_id = ${lessonIn(stand)} and state = 'open'`,
  )
  const answer = stand.b % 4 === 0 ? { answer: 'declined', note: 'Tidak benar' } : { answer: 'approved' }
  if (open) await tries(stand, chief, decideMarkChange, { id: open.id, ...answer })
}

async function bringsFromDevice(stand: Stand) {
  const { world, today, a, b } = stand
  const { id: participantId } = personIn(stand)
  const madeAt = new Date(noonOf(today).getTime() - 60_000 * (a + 1)).toISOString()
  const said = b % 2 ? { present: true, reason: null } : { present: false, reason: 'visit' }
  const mark = { lessonId: lessonIn(stand), participantId, ...said, madeAt, key: crypto.randomUUID() }
  await tries(stand, world.teacher, takeArrivedMarks, { device: `gawai-${b % 3}`, marks: [mark] })
}

/** One of the lessons still to come that is planned or called off, as its form tells it. */
const toCome = (stand: Stand, stage: 'planned' | 'cancelled') =>
  one(
    stand,
    sql<Record<string, unknown>>`select * from lesson where cohort_id = ${stand.world.cohortId}
    and stage = ${stage} and held_on >= ${stand.today} order by md5(id::text || ${stand.a}::text) limit 1`,
  )

async function cancels(stand: Stand) {
  const lesson = await toCome(stand, 'planned')
  if (lesson) await tries(stand, stand.world.teacher, cancelLesson, { id: lesson.id, reason: 'Banjir' })
}

async function restores(stand: Stand) {
  const lesson = await toCome(stand, 'cancelled')
  if (lesson) await tries(stand, stand.world.teacher, restoreLesson(seats), { id: lesson.id })
}

async function movesLesson(stand: Stand) {
  const { world, today, b } = stand
  const told = await toCome(stand, 'planned')
  if (!told) return
  const heldOn = addDays(today, b)
  await tries(stand, world.teacher, moveLesson(seats), {
    ...told,
    ...{ topic: undefined, instructor: undefined, room: undefined, holidayReason: 'Harus hari ini' },
    ...{
      heldOn,
      beginsAt: `${String(7 + b).padStart(2, '0')}:00`,
      endsAt: `${String(8 + b).padStart(2, '0')}:00`,
    },
  })
}

async function plansMore(stand: Stand) {
  const { world, today, b } = stand
  const off = await one(
    stand,
    sql<{ id: string }>`select id from lesson where cohort_id = ${world.cohortId} and stage = 'cancelled'`,
  )
  const typed = {
    heldOn: addDays(today, b % 4),
    beginsAt: '16:00',
    endsAt: '17:00',
    lessonHours: '1',
    holidayReason: 'Perlu',
  }
  const planned = await tries(stand, world.teacher, planLesson(seats), {
    id: world.cohortId,
    ...typed,
    makesUpFor: off?.id,
  })
  if (planned) world.lessons.push(planned.lessonId)
}

/** The cohort teaches for another promise, or for none. */
async function tiesAgain(stand: Stand) {
  const { world, b } = stand
  const cohort = await one(
    stand,
    sql<Record<string, unknown>>`select * from cohort where id = ${world.cohortId}`,
  )
  const tie =
    b === 0
      ? { agreementId: undefined, planItemId: undefined, noPartnerReason: 'Diajar sendiri' }
      : { planItemId: itemIn(stand), noPartnerReason: undefined }
  await tries(stand, world.teacher, reviseCohort, { ...cohort, ...tie })
}

async function endsPlace(stand: Stand) {
  const { world, today, b } = stand
  const { id } = personIn(stand)
  const reason = b % 5 === 0 ? 'mistake' : 'withdrew'
  await tries(stand, world.teacher, endParticipant, {
    id,
    version: await versionOf(stand, 'participant', id),
    on: addDays(today, -(b % 4)),
    reason,
  })
}

async function givesPlaceBack(stand: Stand) {
  for (const { id } of stand.world.people) {
    await tries(stand, stand.world.chief, restorePlace, {
      id,
      version: await versionOf(stand, 'participant', id),
    })
  }
}

async function pausesPlace(stand: Stand) {
  const { world, today, b } = stand
  const { id } = personIn(stand)
  const days = { fromOn: addDays(today, -(b % 3)), untilOn: addDays(today, b) }
  await tries(stand, world.teacher, pauseParticipant, {
    id,
    version: await versionOf(stand, 'participant', id),
    ...days,
    reason: 'illness',
  })
}

async function resumesPlace(stand: Stand) {
  const { id } = personIn(stand)
  await tries(stand, stand.world.teacher, resumePlace, {
    id,
    version: await versionOf(stand, 'participant', id),
    on: stand.today,
  })
}

/** Somebody goes to another unit, and the place here ends by itself. */
async function transfers(stand: Stand) {
  const { world, today } = stand
  const person = personIn(stand)
  const { unit, registrar } = world.elsewhere
  const offered = await tries(stand, world.registrar, offerMove, {
    ...moveTyped([person], unit as never),
    plannedOn: today,
  })
  const move =
    offered &&
    (await one(
      stand,
      sql<{
        id: string
      }>`select move_id as id from person_move_item where person_id = ${person.personId} and state = 'offered'`,
    ))
  if (move)
    await tries(stand, registrar, acceptMove, {
      ...acceptTyped(move.id, [person.personId], 'B.I'),
      arrivedOn: today,
    })
}

async function reports(stand: Stand) {
  const { world, today, b } = stand
  const typed = {
    id: world.agreementId,
    itemId: world.reported,
    happenedOn: addDays(today, -(b % 3)),
    amount: String(1 + b),
  }
  await tries(stand, world.officer, reportFact, {
    ...typed,
    note: 'Puskesmas datang',
    file: await anUpload(),
  })
}

async function takesBack(stand: Stand) {
  const { agreementId: id, reported: itemId, officer } = stand.world
  const last = await one(
    stand,
    sql<{ id: string }>`select id from fact_report where plan_item_id = ${itemId} and taken_back_on is null
    order by happened_on desc, id limit 1`,
  )
  if (last)
    await tries(stand, officer, takeBackFact, { id, itemId, reportId: last.id, reason: 'Tidak jadi datang' })
}

async function finishes(stand: Stand) {
  const { agreementId: id, officer, second } = stand.world
  const itemId = itemIn(stand)
  const open = await one(
    stand,
    sql<{
      id: string
    }>`select id from plan_item where id = ${itemId} and done_on is null and stopped_on is null`,
  )
  if (!open) return
  const proof = await aProof(stand.db, officer, { id, itemId })
  await tries(stand, second, verifyProof, proof)
  await tries(stand, officer, finishItem, { id, itemId, note: 'Cukup' })
}

const about = ({ world }: Stand) => ({ id: world.agreementId, itemId: world.items[0] })

/** What may happen, and how often of so many times. */
export const doings = {
  marks: [5, marks],
  marksAllHeld: [5, marksAllHeld],
  putsRightLate: [4, putsRightLate],
  bringsFromDevice: [2, bringsFromDevice],
  cancels: [2, cancels],
  restores: [2, restores],
  movesLesson: [3, movesLesson],
  plansMore: [1, plansMore],
  tiesAgain: [2, tiesAgain],
  endsPlace: [2, endsPlace],
  givesPlaceBack: [2, givesPlaceBack],
  pausesPlace: [1, pausesPlace],
  resumesPlace: [1, resumesPlace],
  transfers: [2, transfers],
  holidays: [
    1,
    (stand) =>
      tries(stand, stand.world.teacher, addHoliday, {
        day: addDays(stand.today, stand.b),
        name: 'Libur unit',
        source: 'Edaran',
      }),
  ],
  reports: [3, reports],
  takesBack: [2, takesBack],
  finishes: [1, finishes],
  reopens: [
    1,
    (stand) => tries(stand, stand.world.officer, reopenItem, { ...about(stand), reason: 'Belum cukup' }),
  ],
  countsOtherwise: [
    1,
    (stand) =>
      tries(stand, stand.world.officer, setCounting, {
        ...about(stand),
        counting: ['lesson', 'people', 'person-hours', 'none'][stand.b % 4],
      }),
  ],
  suspends: [
    1,
    async (stand) =>
      tries(stand, stand.world.second, suspend, {
        id: stand.world.agreementId,
        ...(await suspensionTyped({ beginsOn: stand.today, plannedUntil: addDays(stand.today, 30) })),
      }),
  ],
  goesOn: [
    2,
    (stand) =>
      tries(stand, stand.world.second, resume, {
        id: stand.world.agreementId,
        liftedOn: stand.today,
        reason: 'Selesai diperiksa',
      }),
  ],
  takesUp: [1, (stand) => tries(stand, stand.world.teacher, takeUp(seats), { id: stand.world.cohortId })],
  endsEarly: [
    1,
    async (stand) =>
      tries(stand, stand.world.second, endEarly, {
        id: stand.world.agreementId,
        ...(await earlyEndTyped({ endedOn: addDays(stand.today, -(stand.b % 2)) })),
      }),
  ],
  endsNotEarly: [
    3,
    (stand) =>
      tries(stand, stand.world.second, withdrawEnd, { id: stand.world.agreementId, reason: 'Salah catat' }),
  ],
  lapses: [2, (stand) => tries(stand, system, lapseDaily.act, { zone: 'Asia/Makassar', day: stand.today })],
} satisfies Record<string, [weight: number, Doing]>
