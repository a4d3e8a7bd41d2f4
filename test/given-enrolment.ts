import { sql } from 'kysely'
import {
  admitParticipant,
  approveApplication,
  followCohorts,
  followMoves,
  followPeople,
  sendApplication,
} from '#enrolment'
import { type Actor, type Database, type Event, reading, system, writing } from '#kernel'
import type { Cohort, Programme } from '#programmes'
import { anActor, aUnit } from './given-accounts.ts'
import { did, now, today } from './given-acts.ts'
import { aNumberedPerson } from './given-moves.ts'
import { aCohort, aProgramme } from './given-programmes.ts'

/** A Lapas with a cohort of batik, and those who work with it. */
export async function aClass(
  db: Database,
  { cohort = {}, ...over }: Partial<Programme> & { cohort?: Partial<Cohort> } = {},
) {
  const unit = await aUnit(db, { kind: 'lapas' })
  const registrar = await anActor(db, { unit, roles: ['registrar'], name: 'Sri Wahyuni' })
  const officer = await anActor(db, { unit, roles: ['programme-officer'], name: 'Nurlaila' })
  const head = await anActor(db, { unit, roles: ['section-head'], name: 'Hendra Gunawan' })
  const programme = await aProgramme(db, officer, over)
  const { id } = await aCohort(db, officer, { programmeId: programme.id, ...cohort })
  return { unit, registrar, officer, head, programme, id }
}
export type GivenClass = Awaited<ReturnType<typeof aClass>>

type Typed = Parameters<typeof aNumberedPerson>[2]

/** Somebody of that Lapas with fresh dates, who stays longer than the cohort lasts. */
export const aCandidate = (db: Database, { registrar }: Pick<GivenClass, 'registrar'>, over: Typed = {}) =>
  aNumberedPerson(db, registrar, {
    ...{ halfOn: '2026-06-01', twoThirdsOn: '2028-01-01', expiresOn: '2029-01-01', datesAsOf: '2027-02-20' },
    ...over,
  })

/** An application as an officer types it. */
export const applicationTyped = (id: string, cohortId: string, over: Record<string, string> = {}) => ({
  id,
  cohortId,
  askedBy: 'person',
  askedOn: today,
  ...over,
})

export const anApplication = (db: Database, officer: Actor, personId: string, cohortId: string) =>
  did(db, officer, sendApplication, applicationTyped(personId, cohortId))

export async function anApprovedApplication(
  db: Database,
  officer: Actor,
  personId: string,
  cohortId: string,
  at = now,
) {
  const { id } = await anApplication(db, officer, personId, cohortId)
  await did(db, officer, approveApplication, { id, version: 1 }, at)
  return { id, version: 2 }
}

/** A place given by the acts themselves. */
export async function aPlace(db: Database, { officer, id: cohortId }: GivenClass, personId: string) {
  const { id, version } = await anApprovedApplication(db, officer, personId, cohortId)
  await did(db, officer, admitParticipant, { id, version, fromOn: '2027-03-01' })
  return await placeOf(db, cohortId, personId)
}

export const placeOf = (db: Database, cohortId: string, personId: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('participant')
      .selectAll()
      .where('cohortId', '=', cohortId)
      .where('personId', '=', personId)
      .orderBy('createdAt', 'desc')
      .executeTakeFirstOrThrow(),
  )

export const applicationOf = (db: Database, id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

/** What the inbox of a unit holds of somebody, by kind. */
export const changesOf = (db: Database, personId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('circumstance').selectAll().where('personId', '=', personId).orderBy('kind').execute(),
  )

/** Does what follows from the latest event of an act about something, as the worker does; twice, as it may. */
export async function follow(db: Database, act: string, about: string): Promise<void> {
  await writing(db, system, async (tx) => {
    const { rows } =
      await sql<Event>`select * from event where act = ${act} and about @> array[${about}]::uuid[]
      order by at desc, id desc limit 1`.execute(tx)
    const [event] = rows
    if (!event) throw new Error(`nothing was ${act}`)
    for (const reaction of [
      followPeople,
      followMoves,
      followCohorts,
      followPeople,
      followMoves,
      followCohorts,
    ]) {
      if (reaction.acts.includes(act)) await reaction.react(tx, event, now)
    }
  })
}
