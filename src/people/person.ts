import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { Person } from './tables.ts'

/** A person within reach, held until the act is over. Errors: 404 for somebody out of reach, and for a merged file. */
export async function lockPerson(tx: Tx, id: string, actor: Actor): Promise<Person> {
  const person = await lockFile(tx, id, actor)
  return found(person.mergedInto === null ? person : undefined)
}

/** The same for acts that only look: a file that was merged into another may still be read. */
export async function lockFile(tx: Tx, id: string, actor: Actor): Promise<Person> {
  return found(
    await tx
      .selectFrom('person')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(id).data ?? null)
      .where((eb) => within(actor, { unit: eb.ref('person.unitId'), kanwil: eb.ref('person.kanwilId') }))
      .forUpdate()
      .executeTakeFirst(),
  )
}

/** The same for somebody in the care of the actor's own unit. Errors: 404 for everybody else. */
export async function lockOwnPerson(tx: Tx, id: string, actor: Actor): Promise<Person> {
  const person = await lockPerson(tx, id, actor)
  return found(isOwn(actor, person) ? person : undefined)
}

export type PersonView = Person & {
  unitName: string
  /** 'Plaju Ulu', 'Plaju', 'Kota Palembang' */
  village: string | null
  district: string | null
  regency: string | null
  aliases: string[]
}

/** A person within reach with the names of the places. Errors: 404 for somebody out of reach. */
export async function findPerson(db: Db, id: string, actor: Actor): Promise<PersonView> {
  const { rows } = await sql<PersonView>`
    select person.*, unit.name as unit_name, village.name as village, place.district, place.regency,
      array(select alias from person_alias where person_id = person.id order by alias) as aliases
    from person join unit on unit.id = person.unit_id
      left join place on place.code = person.district_code
      left join village on village.code = person.village_code
    where person.id = ${z.uuid().safeParse(id).data ?? null}
      and ${within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })}`.execute(
    db,
  )
  return found(rows[0])
}

/** Does the person belong to the unit in whose post somebody acts? Who looks further needs a reason. */
export const isOwn = (actor: Actor, person: Pick<Person, 'unitId'>) =>
  actor.reach.of === 'unit' && actor.scope?.unitId === person.unitId
