import { type Day, type Db, number } from '#kernel'
import { progressOf } from '#plans'

/** How much of a promise is recorded already, in its own measure; 0 for one that is not there yet. */
export async function achievedOf(db: Db, mainId: string, itemId: string, today: Day): Promise<number> {
  const progress = await progressOf(db, [mainId], today)
  return progress.find((each) => each.itemId === itemId)?.achieved ?? 0
}

export const sayAchieved = (achieved: unknown): string => number(Number(achieved))
