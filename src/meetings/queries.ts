import type { Db, Zone } from '#kernel'
import { pointColumns } from './action-points/list.ts'
import type { MeetingFile, Obstacle } from './tables.ts'

interface Named {
  id: string
  name: string
}

/** The offices a meeting concerns, as far as the reader sees them; the one that holds it first. */
export function unitsOf(db: Db, meetingId: string): Promise<(Named & { timeZone: Zone })[]> {
  return db
    .selectFrom('meetingUnit')
    .innerJoin('unit', 'unit.id', 'meetingUnit.unitId')
    .select(['unit.id', 'unit.name', 'unit.timeZone'])
    .where('meetingId', '=', meetingId)
    .orderBy((eb) => eb.case().when('unit.id', '=', eb.ref('leadUnitId')).then(0).else(1).end())
    .orderBy('unit.name')
    .execute()
}

export function partnersOf(db: Db, meetingId: string): Promise<Named[]> {
  return db
    .selectFrom('meetingPartner')
    .innerJoin('partner', 'partner.id', 'meetingPartner.partnerId')
    .select(['partner.id', 'partner.name'])
    .where('meetingId', '=', meetingId)
    .orderBy('partner.name')
    .execute()
}

/** The agreements it was about; row-level security leaves out what the reader does not reach. */
export function agreementsOf(db: Db, meetingId: string): Promise<Named[]> {
  return db
    .selectFrom('meetingAgreement')
    .innerJoin('agreement', 'agreement.id', 'meetingAgreement.agreementId')
    .select(['agreement.id', 'agreement.title as name'])
    .where('meetingId', '=', meetingId)
    .orderBy('agreement.title')
    .execute()
}

export function obstaclesOf(db: Db, meetingId: string): Promise<Obstacle[]> {
  return db
    .selectFrom('obstacle')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** The points that a meeting led to, in the order they were decided. */
export function pointsOf(db: Db, meetingId: string) {
  return pointColumns(db)
    .where('actionPoint.meetingId', '=', meetingId)
    .orderBy('actionPoint.createdAt')
    .execute()
}

/** Photos and papers of the meeting itself. */
export function filesOf(db: Db, meetingId: string): Promise<MeetingFile[]> {
  return files(db, meetingId).where('actionPointId', 'is', null).execute()
}

/** What shows that one point was done. */
export function proofsOf(db: Db, meetingId: string, pointId: string): Promise<MeetingFile[]> {
  return files(db, meetingId).where('actionPointId', '=', pointId).execute()
}

export function files(db: Db, meetingId: string) {
  return db
    .selectFrom('meetingFile')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('at')
    .orderBy('id')
}
