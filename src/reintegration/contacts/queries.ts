import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked, within, wordsAsked } from '#kernel'

export const perPage = 25

export const question = z.object({ cari: wordsAsked, halaman: pageAsked })
export type Question = z.infer<typeof question>
export const listAddress = (asked: Partial<Question>) => addressOf(to.namedContacts, asked)

export interface ContactRow {
  contactId: string
  partnerId: string
  partner: string
  name: string
  position: string
  phone: string | null
  email: string | null
  /** The agreement that stands, if any. */
  id: string | null
  agreedOn: Day | null
  told: string | null
}

/** People at partners with whom the own office has an agreement that is signed, and whether they may be named. */
const contacts = (actor: Actor, condition: RawBuilder<SqlBool>) => sql`
  select contact.id as contact_id, partner.id as partner_id, partner.name as partner, contact.name, contact.position,
    contact.phone, contact.email, named.id, named.agreed_on, named.told
  from partner_contact contact
    join partner record on record.id = contact.partner_id
    join partner on partner.id = record.survivor_id
    left join named_contact named on named.contact_id = contact.id and named.withdrawn_on is null
      and named.unit_id = ${actor.scope?.unitId ?? null}
  where contact.ended_on is null and ${condition}`

const ofOurs = (actor: Actor) => sql<SqlBool>`(named.id is not null or exists (
  select from party join agreement on agreement.id = party.agreement_id
    join partner ours on ours.id = party.partner_id
  where ours.survivor_id = partner.id and agreement.stage = 'active'
    and ${within(actor, { unit: sql.ref('agreement.unit_id'), kanwil: sql.ref('agreement.kanwil_id') })}))`

/** One page of them, those who agreed first. */
export async function listContacts(db: Db, actor: Actor, { cari, halaman }: Question) {
  const sought = cari
    ? sql<SqlBool>`${ofOurs(actor)} and (partner.name ilike ${`%${cari}%`} or contact.name ilike ${`%${cari}%`})`
    : ofOurs(actor)
  const { rows } = await sql<ContactRow & { total: bigint }>`
    select *, count(*) over () as total from (${contacts(actor, sought)}) row
    order by id is null, partner, name, contact_id limit ${perPage} offset ${(halaman - 1) * perPage}`.execute(
    db,
  )
  return { rows, total: Number(rows[0]?.total ?? 0n) }
}

export type AgreedContact = Omit<ContactRow, 'id'> & { id: string }

/** Everybody who agreed to be named, asked by the own office: what a pack may name. */
export async function agreedContacts(db: Db, actor: Actor): Promise<AgreedContact[]> {
  const { rows } = await sql<AgreedContact>`
    ${contacts(actor, sql<SqlBool>`named.id is not null`)} order by partner.name, contact.name limit 300`.execute(
    db,
  )
  return rows
}

/** One of them within reach of the own office; undefined for any other. */
export async function findContact(db: Db, actor: Actor, contactId: string): Promise<ContactRow | undefined> {
  const { rows } = await sql<ContactRow>`
    ${contacts(actor, sql<SqlBool>`contact.id = ${z.uuid().safeParse(contactId).data ?? null} and ${ofOurs(actor)}`)}`.execute(
    db,
  )
  return rows[0]
}
