import { sql } from 'kysely'
import { decideMarkChange, markLesson, takeArrivedMarks } from '#attendance'
import { seats } from '#enrolment'
import { addDays } from '#kernel'
import { cancelLesson, moveLesson, planLesson, restoreLesson, reviseCohort } from '#programmes'
import { marksTyped } from '#test'
import { askChange } from '../../src/attendance/changes/ask.ts'
import { reasonCodes } from '../../src/attendance/kinds.ts'
import { itemIn, lessonIn, noonOf, one, personIn, type Stand, tries } from './stand.ts'

/** Everyone there, but for some, each with a reason of their own. */
function typedMarks({ world, a, b }: Stand) {
  const away = world.people.filter((_, at) => (b >> at) % 2 === 1)
  const reasons = away.map(({ id }, at) => [id, reasonCodes[(a + b + at) % reasonCodes.length] ?? 'sick'])
  const kept = world.people.filter((_, at) => at !== 3 || b < 12) // sometimes one is left out
  return marksTyped(kept, Object.fromEntries(reasons))
}

export async function marks(stand: Stand, id = lessonIn(stand)) {
  const sheet = await one(stand, sql<{ version: number }>`select version from sheet where lesson_id = ${id}`)
  return tries(stand, stand.world.teacher, markLesson, {
    id,
    version: sheet?.version ?? 0,
    ...typedMarks(stand),
  })
}

/** The lessons of today and before, marked one after the other: what a teacher does most. */
export async function marksAllHeld(stand: Stand) {
  for (const id of stand.world.lessons) await marks(stand, id)
}

export async function putsRightLate(stand: Stand) {
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

export async function bringsFromDevice(stand: Stand) {
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

export async function cancels(stand: Stand) {
  const lesson = await toCome(stand, 'planned')
  if (lesson) await tries(stand, stand.world.teacher, cancelLesson, { id: lesson.id, reason: 'Banjir' })
}

export async function restores(stand: Stand) {
  const lesson = await toCome(stand, 'cancelled')
  if (lesson) await tries(stand, stand.world.teacher, restoreLesson(seats), { id: lesson.id })
}

export async function movesLesson(stand: Stand) {
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

export async function plansMore(stand: Stand) {
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
export async function tiesAgain(stand: Stand) {
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
