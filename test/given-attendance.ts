import { markLesson } from '#attendance'
import { type Actor, addDays, type Database, reading, system } from '#kernel'
import type { Cohort, Programme } from '#programmes'
import { anActor, aUnit } from './given-accounts.ts'
import { did } from './given-acts.ts'
import { aPerson } from './given-people.ts'
import { aCohort, aLesson, aParticipant, aProgramme } from './given-programmes.ts'

export interface GivenTaughtClass {
  officer: Actor
  registrar: Actor
  programme: Programme
  cohort: Cohort
  /** The participants, in the order in which they came; a test takes no more of them than it asked for. */
  people: [Learner, Learner, Learner, ...Learner[]]
}

interface Learner {
  /** Of the participant. */
  id: string
  personId: string
  name: string
}

interface TaughtClassOver {
  people?: number
  programme?: Partial<Programme>
  cohort?: Partial<Cohort>
  /** What is known of each person beyond name and block. */
  person?: (at: number) => Record<string, string>
}

const blocks = ['A', 'B']

/** A running cohort with people in it, in a unit of its own with an officer who marks. */
export async function aTaughtClass(
  db: Database,
  over: TaughtClassOver = {},
  officer?: Actor,
): Promise<GivenTaughtClass> {
  const unit = officer ? undefined : await aUnit(db, { timeZone: 'Asia/Jakarta' })
  const marking = officer ?? (await anActor(db, { ...(unit && { unit }), roles: ['programme-officer'] }))
  const home = unit ?? (await unitOf(db, marking))
  const registrar = await anActor(db, { unit: home, roles: ['registrar'] })
  const programme = await aProgramme(db, marking, over.programme ?? {})
  const cohort = await aCohort(db, marking, { programmeId: programme.id, ...over.cohort })
  const people: Learner[] = []
  for (let at = 0; at < (over.people ?? 4); at += 1) {
    const name = `${['Ahmad', 'Budi', 'Cahya', 'Dedi', 'Eko'][at % 5]} Contoh ${String(at).padStart(3, '0')}`
    const block = blocks[at % 2] ?? 'A'
    const { id: personId } = await aPerson(db, registrar, { name, block, ...over.person?.(at) })
    const { id } = await aParticipant(db, marking, { cohortId: cohort.id, personId })
    people.push({ id, personId, name })
  }
  return { officer: marking, registrar, programme, cohort, people: people as GivenTaughtClass['people'] }
}

/** The office in which somebody works. */
export const unitOf = (db: Database, actor: Actor) =>
  reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', actor.scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )

/** What a page of marks sends: everyone there, but for those named with why not. */
export function marksTyped(people: readonly { id: string }[], away: Record<string, string> = {}) {
  return {
    orang: people.map(({ id }) => id),
    tidak: Object.keys(away),
    ...Object.fromEntries(Object.entries(away).map(([id, reason]) => [`alasan-${id}`, reason])),
  }
}

/** A lesson of the class on a day, marked by its officer: everyone there, but for those named. */
export async function aHeldLesson(
  db: Database,
  { officer, cohort, people }: GivenTaughtClass,
  heldOn: string,
  away: Record<string, string> = {},
  lessonHours = 2,
): Promise<{ id: string }> {
  const lesson = await aLesson(db, officer, { cohortId: cohort.id, heldOn, lessonHours })
  const noon = new Date(`${heldOn}T05:00:00Z`)
  await did(db, officer, markLesson, { id: lesson.id, version: 0, ...marksTyped(people, away) }, noon)
  return { id: lesson.id }
}

/** Midday in Jakarta some days after a day. */
export const noonAfter = (day: string, days: number) => new Date(`${addDays(day, days)}T05:00:00Z`)
