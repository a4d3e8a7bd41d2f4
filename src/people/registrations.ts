import type { Db } from '#kernel'
import { knownByNumber } from './known.ts'

/** Does this number stand in a register book of the unit already, however it is spaced, whoever keeps the file now? */
export async function numberTaken(db: Db, unitId: string, number: string): Promise<boolean> {
  return (await knownByNumber(db, unitId, number)) !== undefined
}

/** Every line of a person in register books, the latest first. */
export function registrationsOf(db: Db, personId: string) {
  return db
    .selectFrom('registration')
    .innerJoin('unit', 'unit.id', 'registration.unitId')
    .select([
      'registration.id',
      'code',
      'number',
      'fromOn',
      'toOn',
      'closedAs',
      'registration.unitId',
      'unit.shortName as unitName',
    ])
    .where('personId', '=', personId)
    .orderBy('fromOn', (order) => order.desc().nullsLast())
    .orderBy('registration.id', 'desc')
    .execute()
}
