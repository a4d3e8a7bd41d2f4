import { sql } from 'kysely'
import { to } from '#addresses'
import { type Db, longDay } from '#kernel'
import { type Asked, type Group, groupOf, most } from './group.ts'

interface Row {
  partnerId: string
  name: string
  position: string
  partnerName: string
  reachedBy: string | null
  endedOn: string | null
  fit: number
  total: bigint
}

/** People to speak to at partners; those who speak no longer come last. */
export async function findContacts(db: Db, { text, near }: Asked): Promise<Group> {
  const found = near ? sql`contacts_spelled(${text}, ${most})` : sql`contacts_sought(${text})`
  const { rows } = await sql<Row>`
    select contact.partner_id, contact.name, contact.position, partner.name as partner_name, contact.ended_on,
      coalesce(contact.phone, contact.email) as reached_by, found.fit, count(*) over () as total
    from ${found} found
      join partner_contact contact on contact.id = found.contact_id join partner on partner.id = contact.partner_id
    order by contact.ended_on is not null, found.fit desc, contact.name, contact.id
    limit ${most}`.execute(db)
  return groupOf('Narahubung mitra', rows, hitOf)
}

function hitOf({ partnerId, name, position, partnerName, reachedBy, endedOn }: Row) {
  const until = endedOn ? `Sampai ${longDay(endedOn)}` : reachedBy
  const said = [`${position}, ${partnerName}`, until].filter(Boolean)
  return { href: `${to.partner(partnerId)}#kontak`, title: name, detail: said.join('. ') }
}
