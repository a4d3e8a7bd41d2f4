import { sql } from 'kysely'
import type { Actor, Day, Db, Secrets } from '#kernel'
import type { PersonView } from '../person.ts'
import { openLeaves, seesWhole } from './leave.ts'

/** What is sealed and stands open to the actor right now; the key is asked for nothing else. */
export interface Revealed {
  nik?: string | undefined
  address?: string | undefined
}

export async function revealedTo(
  db: Db,
  actor: Actor,
  person: PersonView,
  { now, today, secrets }: { now: Date; today: Day; secrets: Secrets },
): Promise<Revealed> {
  if (!seesWhole(actor, person, today)) return {}
  const { rows } = await sql<{ nik: boolean; address: boolean }>`
    select ${openLeaves(actor, sql.ref('person.id'), 'nik', now)} as nik,
      ${openLeaves(actor, sql.ref('person.id'), 'address', now)} as address
    from person where id = ${person.id}`.execute(db)
  return {
    ...(rows[0]?.nik && person.nikSealed && { nik: secrets.open(person.nikSealed) }),
    ...(rows[0]?.address && person.addressSealed && { address: secrets.open(person.addressSealed) }),
  }
}

/** A child's file as others than those who care may read it. */
export function lessened(actor: Actor, person: PersonView, today: Day): PersonView & { lessened: boolean } {
  if (seesWhole(actor, person, today)) return { ...person, lessened: false }
  return {
    ...person,
    name: person.name.replace(/\s*(\S)\S*/g, ' $1.').trim(),
    aliases: [],
    birthDate: null,
    nikSealed: null,
    addressSealed: null,
    village: null,
    villageCode: null,
    lessened: true,
  }
}
