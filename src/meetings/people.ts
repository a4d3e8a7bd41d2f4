import { z } from 'zod'
import { type StaffMember, staffWhoMay } from '#accounts'
import { type Day, type Db, maybe, newId, type Permission, paragraph, refuse, type Tx } from '#kernel'
import type { Presence } from './kinds.ts'
import type { MeetingPerson } from './tables.ts'

const chosen = z.preprocess(
  (value) => (value === undefined ? [] : [...new Set([value].flat())]),
  z.array(z.uuid('Pilih orang dari daftar')).max(200),
)
const byHand = maybe(paragraph('Isi nama', 4000))

/** Colleagues and contacts are ticked; whoever is in no list is written by hand, one on a line. */
export const peopleFields = {
  accountIds: chosen,
  contactIds: chosen,
  othersOurs: byHand,
  othersTheirs: byHand,
}

export interface People {
  accountIds: string[]
  contactIds: string[]
  othersOurs: string | null
  othersTheirs: string | null
}

export interface PartnerPerson {
  id: string
  name: string
  position: string
  partnerName: string
}

export interface Choices {
  staff: StaffMember[]
  contacts: PartnerPerson[]
}

/** Whom a meeting offers to choose from: today's staff of the offices concerned, and the partners' contacts. */
export async function choicesOf(
  db: Db,
  meetingId: string,
  today: Day,
  permission: Permission = 'meeting.read',
): Promise<Choices> {
  const units = await db
    .selectFrom('meetingUnit')
    .select('unitId')
    .where('meetingId', '=', meetingId)
    .execute()
  const unitIds = units.map(({ unitId }) => unitId)
  const contacts = await db
    .selectFrom('meetingPartner')
    .innerJoin('partner', 'partner.id', 'meetingPartner.partnerId')
    .innerJoin('partner as record', 'record.survivorId', 'partner.survivorId')
    .innerJoin('partnerContact', 'partnerContact.partnerId', 'record.id')
    .select(['partnerContact.id', 'partnerContact.name', 'partnerContact.position'])
    .select('partner.name as partnerName')
    .where('meetingId', '=', meetingId)
    .where('partnerContact.endedOn', 'is', null)
    .orderBy('partner.name')
    .orderBy('partnerContact.name')
    .execute()
  return { staff: await staffWhoMay(db, permission, unitIds, today), contacts }
}

type NewPerson = Omit<MeetingPerson, 'id' | 'meetingId' | 'placeInOrder' | 'presence'>

/** Writes the list anew. Those who were in it before and are no longer stay as absent, once the meeting is held. */
export async function nameAll(tx: Tx, meetingId: string, people: People, presence: Presence, today: Day) {
  const choices = await choicesOf(tx, meetingId, today)
  const before = await peopleOf(tx, meetingId)
  const named = [...ours(people, choices, before), ...theirs(people, choices, before)]
  const unknown = named.indexOf(undefined)
  if (unknown >= 0)
    return refuse('unknown-person', {
      field: unknown < people.accountIds.length ? 'accountIds' : 'contactIds',
    })
  const present = named.flatMap((person) => person ?? [])
  const absent = presence === 'present' ? before.filter((person) => !present.some(isSame(person))) : []

  await tx.deleteFrom('meetingPerson').where('meetingId', '=', meetingId).execute()
  const rows = [
    ...present.map((person) => ({ ...person, presence })),
    ...absent.map(({ side, accountId, contactId, name, position }) => ({
      ...{ side, accountId, contactId, name, position },
      presence: 'absent' as const,
    })),
  ].map((person, at) => ({ ...person, id: newId(), meetingId, placeInOrder: at + 1 }))
  if (rows.length > 0) await tx.insertInto('meetingPerson').values(rows).execute()
  return undefined
}

function ours({ accountIds, othersOurs }: People, { staff }: Choices, before: MeetingPerson[]) {
  const known = accountIds.map((id): NewPerson | undefined => {
    const colleague = staff.find((each) => each.id === id)
    if (!colleague) return before.find((person) => person.accountId === id)
    const { name, title: position } = colleague
    return { side: 'ours', accountId: id, contactId: null, name, position }
  })
  return [...known, ...written('ours', othersOurs)]
}

function theirs({ contactIds, othersTheirs }: People, { contacts }: Choices, before: MeetingPerson[]) {
  const known = contactIds.map((id): NewPerson | undefined => {
    const contact = contacts.find((each) => each.id === id)
    if (!contact) return before.find((person) => person.contactId === id)
    const { name, position, partnerName } = contact
    return { side: 'theirs', accountId: null, contactId: id, name, position: `${position}, ${partnerName}` }
  })
  return [...known, ...written('theirs', othersTheirs)]
}

/** 'Afrizal, Kepala Lapas Kelas IIA Bukittinggi': the first comma parts the name from the position. */
function written(side: NewPerson['side'], lines: string | null): NewPerson[] {
  return (lines ?? '').split('\n').flatMap((line): NewPerson[] => {
    const [, name = '', position = ''] = /^([^,]*),?(.*)$/.exec(line.trim()) ?? []
    if (!name.trim()) return []
    return [{ side, accountId: null, contactId: null, name: name.trim(), position: position.trim() || null }]
  })
}

const isSame = (one: NewPerson) => (other: NewPerson) =>
  one.accountId || one.contactId
    ? one.accountId === other.accountId && one.contactId === other.contactId
    : one.side === other.side && one.name === other.name

/** The list as the form asks for it: whoever is expected or was there. */
export function asTyped(people: MeetingPerson[]): People {
  const here = people.filter(({ presence }) => presence !== 'absent')
  const lines = (side: MeetingPerson['side']) =>
    here
      .filter((person) => person.side === side && !person.accountId && !person.contactId)
      .map(({ name, position }) => (position ? `${name}, ${position}` : name))
      .join('\n') || null
  return {
    accountIds: here.flatMap(({ accountId }) => accountId ?? []),
    contactIds: here.flatMap(({ contactId }) => contactId ?? []),
    othersOurs: lines('ours'),
    othersTheirs: lines('theirs'),
  }
}

/** Everybody of the meeting, our side first. */
export function peopleOf(db: Db, meetingId: string): Promise<MeetingPerson[]> {
  return db
    .selectFrom('meetingPerson')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('side')
    .orderBy('placeInOrder')
    .execute()
}
