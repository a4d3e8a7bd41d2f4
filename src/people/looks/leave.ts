import { type SqlBool, sql } from 'kysely'
import { type Actor, type Day, type Db, may, within } from '#kernel'
import { ageOn } from '../age.ts'
import { isOwn } from '../person.ts'
import type { Person } from '../tables.ts'
import type { Looked } from './kinds.ts'

/** Whether looking at the file is the actor's own duty: works with people, in the unit that has the care. */
export const cares = (actor: Actor, person: Pick<Person, 'unitId'>) =>
  may(actor, 'person.care') && isOwn(actor, person)

/** Anak binaan, and whoever is not yet eighteen. */
export const isChild = ({ status, birthDate }: Pick<Person, 'status' | 'birthDate'>, today: Day) =>
  status === 'juvenile' || (birthDate !== null && ageOn(birthDate, today) < 18)

/** A child's birthday, names, NIK and address are for those who care, and for privacy officers who said why. */
export const seesWhole = (
  actor: Actor,
  person: Pick<Person, 'unitId' | 'status' | 'birthDate'>,
  today: Day,
) => cares(actor, person) || !isChild(person, today) || actor.roles.includes('privacy-officer')

/** What of a person stands open to the actor because a reason was given a short while ago. */
export function openLeaves(actor: Actor, person: ReturnType<typeof sql.ref>, what: Looked, now: Date) {
  return sql<SqlBool>`exists (select from look where look.account_id = ${actor.accountId} and look.person_id = ${person}
    and look.what = ${what} and look.opens_until > ${now})`
}

/** How the actor stands to a file: nothing at all is said of one out of reach. */
export async function standingTo(db: Db, actor: Actor, id: string, now: Date, today: Day) {
  const { rows } = await sql<{ unitId: string; open: boolean; lookedToday: boolean }>`
    select person.unit_id, ${openLeaves(actor, sql.ref('person.id'), 'file', now)} as open,
      exists (select from look where account_id = ${actor.accountId} and person_id = person.id
        and ground = 'duty' and day = ${today}) as looked_today
    from person where person.id = ${id}
      and ${within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })}`.execute(
    db,
  )
  return rows[0]
}
