import { type Actor, found, type Tx, within } from '#kernel'

/** The units a directive names, each within the issuer's reach; returns their names for the record. */
export async function writeUnits(
  tx: Tx,
  actor: Actor,
  directiveId: string,
  unitIds: string[],
): Promise<string[]> {
  await tx.deleteFrom('directiveUnit').where('directiveId', '=', directiveId).execute()
  if (unitIds.length === 0) return []
  const units = await tx
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', 'in', unitIds)
    .where((eb) => within(actor, { unit: eb.ref('unit.id'), kanwil: eb.ref('unit.kanwilId') }))
    .orderBy('name')
    .execute()
  found(units.length === new Set(unitIds).size || undefined)
  await tx
    .insertInto('directiveUnit')
    .values(units.map(({ id }) => ({ directiveId, unitId: id })))
    .execute()
  return units.map(({ name }) => name)
}

/** Has this office used the number on another directive? */
export async function numberIsTaken(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return false
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'directive_number') return true
    throw error
  }
}
