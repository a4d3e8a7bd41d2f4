import { levelBroken } from '#agreements'
import type { Db, Rule } from '#kernel'
import type { Line } from '../lines.ts'
import type { SigningEvent } from '../tables.ts'

/** Which signatures of the event depart from the rule of who signs what, so that the reason is asked beforehand. */
export async function unusualOf(
  db: Db,
  event: SigningEvent,
  lines: readonly Line[],
): Promise<Map<string, Rule<unknown>>> {
  const asked = new Map<string, Rule<unknown> | undefined>()
  const unusual = new Map<string, Rule<unknown>>()
  for (const { kind, leadUnitId, parties } of lines) {
    for (const { partyId, unitId } of parties) {
      if (!unitId) continue
      const key = `${kind} ${leadUnitId} ${unitId}`
      const led = { kind, unitId: leadUnitId, kanwilId: event.kanwilId }
      if (!asked.has(key)) asked.set(key, await levelBroken(db, led, { unitId }, event.heldOn))
      const rule = asked.get(key)
      if (rule) unusual.set(partyId, rule)
    }
  }
  return unusual
}
