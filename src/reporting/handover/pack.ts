import type { Day, Db } from '#kernel'
import { expiring, live, onTheWay, partnersNow } from './cooperation.ts'
import { openObstacles, owedFromMeetings } from './meetings.ts'
import type { PackPart } from './part.ts'

/** What an office hands over when its head changes: what is promised, by whom, until when, and what stands in the way. */
export async function packOf(db: Db, unitId: string, today: Day): Promise<PackPart[]> {
  return [
    await partnersNow(db, unitId, today),
    await live(db, unitId, today),
    await expiring(db, unitId, today),
    await onTheWay(db, unitId),
    await openObstacles(db, unitId),
    await owedFromMeetings(db, unitId),
  ]
}
