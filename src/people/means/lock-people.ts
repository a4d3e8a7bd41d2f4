import { type Actor, found, type Tx, within } from '#kernel'
import type { Person } from '../tables.ts'

/** Several people within reach, held until the act is over. Errors: 404 when one of them is out of reach. */
export async function lockPeople(
  tx: Tx,
  ids: readonly string[],
  actor: Actor,
): Promise<[Person, ...Person[]]> {
  const people = await tx
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', ids)
    .where((eb) => within(actor, { unit: eb.ref('person.unitId'), kanwil: eb.ref('person.kanwilId') }))
    .orderBy('id')
    .forUpdate()
    .execute()
  const [first, ...others] = people
  return [found(people.length === ids.length ? first : undefined), ...others]
}
