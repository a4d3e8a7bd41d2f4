import type { Unit } from '#accounts'
import type { Actor, Database } from '#kernel'
import { addActionPoint, arrange, record } from '#meetings'
import { aKanwil, anActor, aUnit } from './given-accounts.ts'
import { did } from './given-acts.ts'
import { aPartner } from './given-partners.ts'

type Over = Record<string, unknown>

export const meetingTyped = (partnerId: string, over: Over = {}): Over => ({
  kind: 'meeting',
  title: 'Persiapan peresmian pabrik',
  heldOn: '2027-03-09',
  beginsAt: '9.30',
  place: 'Aula Kantor Wilayah',
  partnerIds: partnerId,
  ...over,
})

export interface GivenMeeting {
  id: string
  kanwil: Unit
  unit: Unit
  /** Of the office that holds it. */
  officer: Actor
  /** Of the unit concerned. */
  head: Actor
  partnerId: string
}

/** A meeting yesterday at a regional office with one of its units concerned, not yet recorded. */
export async function aMeeting(db: Database, over: Over = {}): Promise<GivenMeeting> {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit: kanwil, name: 'Yusri' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Afrizal', title: 'Kepala' })
  const { id: partnerId } = await aPartner(db, officer)
  const { id } = await did(db, officer, arrange, meetingTyped(partnerId, { unitIds: unit.id, ...over }))
  return { id, kanwil, unit, officer, head, partnerId }
}

/** The same, with what was said and who came. */
export async function aHeldMeeting(db: Database, over: Over = {}): Promise<GivenMeeting> {
  const given = await aMeeting(db, over)
  const { id, officer, head } = given
  const people = { accountIds: [officer.accountId, head.accountId], othersTheirs: 'Lena, Direktur Utama' }
  await did(db, officer, record, { id, version: 1, notes: 'Disepakati bersama.', ...people })
  return given
}

export const pointTyped = ({ head, officer }: GivenMeeting, over: Over = {}): Over => ({
  what: 'Kirim daftar kebutuhan sarana',
  ownerAccountId: head.accountId,
  verifierId: officer.accountId,
  dueOn: '2027-03-20',
  ...over,
})

/** A decision of it: the head of the unit owes it, the officer of the regional office verifies it. */
export async function anActionPoint(db: Database, over: Over = {}) {
  const meeting = await aHeldMeeting(db)
  const typed = pointTyped(meeting, over)
  const { pointId } = await did(db, meeting.officer, addActionPoint, { id: meeting.id, ...typed })
  return { ...meeting, meetingId: meeting.id, id: pointId }
}
