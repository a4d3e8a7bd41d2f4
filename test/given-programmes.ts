import { type Actor, type Database, newId, type Tx, writing } from '#kernel'
import type { Cohort, Lesson, Programme } from '#programmes'
import { now } from './given-acts.ts'

const officeOf = ({ scope }: Actor) => ({ unitId: scope?.unitId ?? '', kanwilId: scope?.kanwilId ?? '' })
const laid = <Row>(db: Database, actor: Actor, write: (tx: Tx) => Promise<Row>) => writing(db, actor, write)

/** A programme of the actor's own unit. */
export function aProgramme(db: Database, actor: Actor, over: Partial<Programme> = {}): Promise<Programme> {
  return laid(db, actor, (tx) =>
    tx
      .insertInto('programme')
      .values({
        id: newId(),
        ...officeOf(actor),
        name: 'Pelatihan batik',
        kind: 'vocational',
        purpose: null,
        lessonHours: 160,
        capacity: 20,
        certificate: 'completion',
        minAttendance: 80,
        closedOn: null,
        createdAt: now,
        ...over,
        entryRules: JSON.stringify(over.entryRules ?? []),
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  )
}

/** A running cohort of such a programme, from 1 March to 31 May 2027. */
export function aCohort(
  db: Database,
  actor: Actor,
  over: Partial<Cohort> & { programmeId: string },
): Promise<Cohort> {
  return laid(db, actor, (tx) =>
    tx
      .insertInto('cohort')
      .values({
        id: newId(),
        ...officeOf(actor),
        name: 'Angkatan I',
        fiscalYear: 2027,
        funding: 'dipa',
        agreementId: null,
        planItemId: null,
        instructor: 'Yuliana Contoh',
        room: 'Bengkel kerja',
        startsOn: '2027-03-01',
        endsOn: '2027-05-31',
        seats: 20,
        stage: 'running',
        stageSince: '2027-03-01',
        stageReason: null,
        createdAt: now,
        ...over,
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  )
}

/** A day of a cohort's timetable: 10 March 2027, 8 to 10, two lesson hours. */
export function aLesson(
  db: Database,
  actor: Actor,
  over: Partial<Lesson> & { cohortId: string },
): Promise<Lesson> {
  return laid(db, actor, (tx) =>
    tx
      .insertInto('lesson')
      .values({
        id: newId(),
        ...officeOf(actor),
        heldOn: '2027-03-10',
        beginsAt: '08:00',
        endsAt: '10:00',
        lessonHours: 2,
        topic: null,
        instructor: null,
        room: null,
        cancelReason: null,
        createdAt: now,
        ...over,
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  )
}

/** Somebody with a place in a cohort, since the first of March 2027. */
export async function aParticipant(
  db: Database,
  actor: Actor,
  { cohortId, personId, fromOn = '2027-03-01' }: { cohortId: string; personId: string; fromOn?: string },
): Promise<{ id: string }> {
  const id = newId()
  await laid(db, actor, (tx) =>
    tx
      .insertInto('participant')
      .values({
        id,
        ...officeOf(actor),
        cohortId,
        personId,
        fromOn,
        untilOn: null,
        endReason: null,
        endNote: null,
        createdAt: now,
      })
      .execute(),
  )
  return { id }
}
