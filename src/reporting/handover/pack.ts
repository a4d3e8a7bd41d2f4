import type { Day, Db } from '#kernel'
import { expiring, onTheWay, partnersNow } from './cooperation.ts'
import { openObstacles, owedFromMeetings } from './meetings.ts'
import { owedGoods, pendingPermits, unansweredFindings, unmetNeeds } from './obstacles.ts'
import type { PackPart } from './part.ts'
import { live, standings } from './promises.ts'

/** What an office hands over when its head changes: what is promised, by whom, until when, and what stands in the way. */
export async function packOf(db: Db, unitId: string, today: Day): Promise<PackPart[]> {
  return [
    await partnersNow(db, unitId, today),
    await live(db, unitId, today),
    await standings(db, unitId, today),
    await owedGoods(db, unitId),
    await expiring(db, unitId, today),
    await onTheWay(db, unitId),
    await openObstacles(db, unitId),
    await unansweredFindings(db, unitId),
    await unmetNeeds(db, unitId, today),
    await pendingPermits(db, unitId, today),
    await owedFromMeetings(db, unitId),
  ]
}
