import { sql } from 'kysely'
import { assessParticipants } from '#attendance'
import { approveCertificates, proposeCertificates } from '#certificates'
import { type Actor, type Database, newId, reading, system, writing } from '#kernel'
import { anActor } from './given-accounts.ts'
import { did, now } from './given-acts.ts'
import { aHeldLesson, aTaughtClass, type GivenTaughtClass } from './given-attendance.ts'
import { anIssuer, type GivenIssuer } from './given-credentials.ts'

type Over = NonNullable<Parameters<typeof aTaughtClass>[1]>

export interface GivenFinishedClass extends GivenTaughtClass {
  head: Actor
  issuer: GivenIssuer
}

/** A cohort of four lesson hours that is over, everyone there and passed, with who approves and in whose name. */
export async function aFinishedClass(
  db: Database,
  over: Over = {},
  officer?: Actor,
  issuer?: GivenIssuer,
): Promise<GivenFinishedClass> {
  const programme = { lessonHours: 4, name: `Tata boga ${newId().slice(-6)}`, ...over.programme }
  const given = await aTaughtClass(db, { ...over, programme }, officer)
  await aHeldLesson(db, given, '2027-03-02')
  await aHeldLesson(db, given, '2027-03-03')
  await assessed(db, given, Object.fromEntries(given.people.map(({ id }) => [id, 'passed'])))
  await isOver(db, given.cohort.id)
  const { scope } = given.officer
  const head = await anActor(db, {
    unit: await reading(db, system, (read) =>
      read
        .selectFrom('unit')
        .selectAll()
        .where('id', '=', scope?.unitId ?? '')
        .executeTakeFirstOrThrow(),
    ),
    roles: ['section-head'],
    name: 'Hendra Gunawan',
  })
  return { ...given, head, issuer: issuer ?? (await anIssuer(db)) }
}

/** What each came to at the end. */
export const assessed = (
  db: Database,
  { officer, cohort }: GivenTaughtClass,
  results: Record<string, string>,
) =>
  did(db, officer, assessParticipants, {
    id: cohort.id,
    assessor: 'Penguji Contoh',
    assessedOn: '2027-03-04',
    ...Object.fromEntries(Object.entries(results).map(([id, result]) => [`hasil-${id}`, result])),
  })

/** The cohort ended on the fourth of March 2027. */
export const isOver = (db: Database, cohortId: string) =>
  writing(db, system, (tx) =>
    sql`update cohort set stage = 'finished', ends_on = '2027-03-04' where id = ${cohortId}`.execute(tx),
  )

export const proposalTyped = (
  { cohort, issuer, people }: GivenFinishedClass,
  over: Record<string, unknown> = {},
) => ({
  id: cohort.id,
  issuerId: issuer.id,
  title: 'Tata Boga dan Kue',
  people: people.map(({ id }) => id),
  ...over,
})

/** Proposed by the officer. */
export const aProposal = (db: Database, given: GivenFinishedClass, over: Record<string, unknown> = {}) =>
  did(db, given.officer, proposeCertificates, proposalTyped(given, over))

/** Proposed by the officer and approved by the head; in the order of their numbers. */
export async function issuedTo(
  db: Database,
  given: GivenFinishedClass,
  over: Record<string, unknown> = {},
  at = now,
) {
  const { id } = await did(db, given.officer, proposeCertificates, proposalTyped(given, over), at)
  await did(db, given.head, approveCertificates, { id, version: 1 }, at)
  return { proposalId: id, certificates: await certificatesIn(db, id) }
}

export const certificatesIn = (db: Database, proposalId: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('certificate')
      .selectAll()
      .where('proposalId', '=', proposalId)
      .orderBy('serial')
      .execute(),
  )

export const certificateNow = (db: Database, id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('certificate').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
