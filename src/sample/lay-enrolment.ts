import { enrolFrom, isolatePerson, noteSuitability, recordHearing, seatQueue } from '#enrolment'
import { type Actor, addDays, type Day, dayIn, may, reading, type Services } from '#kernel'
import { listOf, peopleOfAnswers } from '#targeting'
import { doing } from './doing.ts'
import { samplePaper } from './paper.ts'
import type { Laid } from './walk.ts'

/** People for every cohort, before any starts, and what happens to some; nothing where no cohort is laid. */
export async function layEnrolment(services: Services, { people }: Pick<Laid, 'people'>): Promise<void> {
  const officers = [...people.values()].filter(
    (actor) => may(actor, 'enrolment.decide') && may(actor, 'enrolment.write'),
  )
  for (const officer of officers) await layUnit(services, officer)
}

async function layUnit(services: Services, officer: Actor): Promise<void> {
  const { unitId = '' } = officer.scope ?? {}
  const cohorts = await reading(services.db, officer, (db) =>
    db
      .selectFrom('cohort')
      .innerJoin('programme', 'programme.id', 'cohort.programmeId')
      .select(['cohort.id', 'seats', 'startsOn', 'endsOn', 'needsHearing'])
      .where('cohort.unitId', '=', unitId)
      .orderBy('startsOn')
      .orderBy('cohort.id')
      .execute(),
  )
  const here = await peopleOf(services, officer)
  const asked = await answerOf(services, officer)
  const served = await peopleOf(services, officer, dayIn(officer.zone, services.clock()))
  for (const [at, cohort] of cohorts.entries()) {
    const some = asked
      ? asked.people.slice(at * cohort.seats, (at + 1) * cohort.seats)
      : (cohort.needsHearing ? served : here).slice(at * 3, at * 3 + Math.min(cohort.seats, 12))
    if (some.length === 0) continue
    await seatPeople(services, officer, cohort, some, { dari: asked?.dari })
    if (cohort.needsHearing) await layHearing(services, officer, cohort)
  }
  const [first] = here
  if (first && cohorts.length > 0 && may(officer, 'isolation.record'))
    await layChanges(services, officer, first)
}

/** The people of the first question that the unit saved, as story S3 takes them; undefined where it saved none. */
async function answerOf({ db }: Services, officer: Actor) {
  return await reading(db, officer, async (read) => {
    const question = await read
      .selectFrom('question')
      .select('id')
      .where('unitId', '=', officer.scope?.unitId ?? '')
      .orderBy('id')
      .executeTakeFirst()
    if (!question) return undefined
    const dari = listOf.answer(question.id)
    return { dari, people: (await peopleOfAnswers(read, officer, dari)).people }
  })
}

interface Taking {
  id: string
  startsOn: string
  endsOn: string
}

/** Enrols these people of the officer's unit as one list, each with a path outside in case the cohort ends too late. */
export async function seatPeople(
  services: Services,
  officer: Actor,
  { id, startsOn, endsOn }: Taking,
  people: readonly string[],
  { dari, now = services.clock() }: { dari?: string | undefined; now?: Date } = {},
): Promise<void> {
  const today = dayIn(officer.zone, now)
  const fromOn = firstOf({ startsOn, endsOn }, today)
  await doing(
    services,
    officer,
    enrolFrom(peopleOfAnswers),
    { id, dari, orang: [...people], fromOn, askedBy: 'warden', ...path },
    now,
  )
}

const path = { path: 'bapas', pathNote: 'Bapas tempat tinggalnya, setelah bebas' }

/** The first day of a place, also in a cohort that is long over. */
function firstOf({ startsOn, endsOn }: Omit<Taking, 'id'>, today: Day): Day {
  const fromOn = startsOn <= today ? startsOn : today
  return fromOn <= endsOn ? fromOn : endsOn
}

/** The session of the observation team agrees to all who were put forward, and they get their places. */
async function layHearing(services: Services, officer: Actor, cohort: Taking): Promise<void> {
  const { id } = cohort
  const asked = await reading(services.db, officer, (db) =>
    db
      .selectFrom('application')
      .select('id')
      .where('cohortId', '=', id)
      .where('recordedBy', '=', officer.name)
      .orderBy('id')
      .execute(),
  )
  if (asked.length === 0) return
  const heldOn = dayIn(officer.zone, services.clock())
  const file = await samplePaper(services.files, 'Berita acara sidang TPP', 'berita-acara-tpp.pdf')
  const session = { heldOn, number: `TPP-${heldOn}`, members: 'Ketua Contoh\nAnggota Contoh', file }
  const decisions = Object.fromEntries(asked.map((each) => [`decide-${each.id}`, 'approved']))
  await doing(services, officer, recordHearing, { id, ...session, ...decisions })
  await doing(services, officer, seatQueue, { id, fromOn: firstOf(cohort, heldOn), ...path })
}

/** A letter on somebody's risk, and a few days apart, so that the inbox has something to say. */
async function layChanges(services: Services, officer: Actor, id: string): Promise<void> {
  const today = dayIn(officer.zone, services.clock())
  const risk = { kind: 'risk', risk: 'low', letter: 'Asesmen ISPN 12', asOf: addDays(today, -40) }
  await doing(services, officer, noteSuitability, { id, ...risk })
  const kept = { fromOn: addDays(today, -2), untilOn: addDays(today, 3), letter: 'KPLP-07' }
  await doing(services, officer, isolatePerson, { id, ...kept })
}

/** The people of the unit; with a day, those who had served half of their time by then. */
async function peopleOf(services: Services, officer: Actor, servedHalfBy?: Day): Promise<string[]> {
  const rows = await reading(services.db, officer, (db) =>
    db
      .selectFrom('person')
      .select('id')
      .where('unitId', '=', officer.scope?.unitId ?? '')
      .where('status', '<>', 'former')
      .where('archivedAt', 'is', null)
      .$if(servedHalfBy !== undefined, (asked) =>
        asked.where('status', '=', 'inmate').where('halfOn', '<=', servedHalfBy ?? ''),
      )
      .orderBy('createdAt')
      .orderBy('id')
      .limit(60)
      .execute(),
  )
  return rows.map(({ id }) => id)
}
