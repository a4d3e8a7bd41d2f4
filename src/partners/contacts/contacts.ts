import { sql } from 'kysely'
import { newId, type Scope, type Tx } from '#kernel'
import { type ContactRole, contactRoles } from './roles.ts'

/** Whoever changes the contacts of one partner waits here for whoever does the same. */
export async function lockContacts(tx: Tx, partnerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${partnerId}, 7))`.execute(tx)
}

/** The people to speak to today, the first one first. */
export function currentContacts(tx: Tx, partnerId: string) {
  return tx
    .selectFrom('partnerContact')
    .select(['id', 'name', 'isPrimary'])
    .where('partnerId', '=', partnerId)
    .where('endedOn', 'is', null)
    .orderBy('isPrimary', 'desc')
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Makes room for another first contact. */
export async function stepBack(tx: Tx, partnerId: string): Promise<void> {
  await tx
    .updateTable('partnerContact')
    .set({ isPrimary: false })
    .where('partnerId', '=', partnerId)
    .where('isPrimary', '=', true)
    .execute()
}

interface Person {
  name: string
  position: string
  phone: string | null
  email: string | null
  roles?: ContactRole[]
}

interface NewContact extends Person, Scope {
  partnerId: string
  isPrimary: boolean
  createdAt: Date
}

export async function insertContact(tx: Tx, contact: NewContact): Promise<string> {
  const id = newId()
  await tx
    .insertInto('partnerContact')
    .values({ ...contact, id })
    .execute()
  return id
}

/** 'Rina Wati, Kepala Bidang, 0517 41031' */
export function contactTold({ name, position, phone, email, roles = [] }: Person): string {
  return [name, position, ...roles.map((role) => contactRoles[role]), phone, email].filter(Boolean).join(', ')
}
