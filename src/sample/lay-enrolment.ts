import { enrolMany, isolatePerson, noteSuitability } from '#enrolment'
import { type Actor, addDays, dayIn, may, reading, type Services } from '#kernel'
import { doing } from './doing.ts'
import type { Laid } from './walk.ts'

/** People for every cohort that still takes them, and what happens to some; nothing where no cohort is laid. */
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
      .select(['id', 'seats', 'startsOn', 'endsOn'])
      .where('unitId', '=', unitId)
      .where('stage', 'in', ['prepared', 'open', 'running'])
      .orderBy('startsOn')
      .orderBy('id')
      .execute(),
  )
  const here = await peopleOf(services, officer)
  for (const [at, cohort] of cohorts.entries()) {
    const some = here.slice(at * 3, at * 3 + Math.min(cohort.seats, 12))
    if (some.length > 0) await seatPeople(services, officer, cohort, some)
  }
  const [first] = here
  if (first && cohorts.length > 0 && may(officer, 'isolation.record'))
    await layChanges(services, officer, first)
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
  now = services.clock(),
): Promise<void> {
  const today = dayIn(officer.zone, now)
  const fromOn = startsOn <= today ? startsOn : today
  const path = { path: 'bapas', pathNote: 'Bapas tempat tinggalnya, setelah bebas' }
  const typed = {
    id,
    orang: [...people],
    fromOn: fromOn <= endsOn ? fromOn : endsOn,
    askedBy: 'warden',
    ...path,
  }
  await doing(services, officer, enrolMany, typed, now)
}

/** A letter on somebody's risk, and a few days apart, so that the inbox has something to say. */
async function layChanges(services: Services, officer: Actor, id: string): Promise<void> {
  const today = dayIn(officer.zone, services.clock())
  const risk = { kind: 'risk', risk: 'low', letter: 'Asesmen ISPN 12', asOf: addDays(today, -40) }
  await doing(services, officer, noteSuitability, { id, ...risk })
  const kept = { fromOn: addDays(today, -2), untilOn: addDays(today, 3), letter: 'KPLP-07' }
  await doing(services, officer, isolatePerson, { id, ...kept })
}

async function peopleOf(services: Services, officer: Actor): Promise<string[]> {
  const rows = await reading(services.db, officer, (db) =>
    db
      .selectFrom('person')
      .select('id')
      .where('unitId', '=', officer.scope?.unitId ?? '')
      .where('status', '<>', 'former')
      .where('archivedAt', 'is', null)
      .orderBy('createdAt')
      .orderBy('id')
      .limit(60)
      .execute(),
  )
  return rows.map(({ id }) => id)
}
