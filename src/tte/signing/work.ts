import { type Repeating, reading, repeat, system } from '#kernel'
import { finish, type Ground } from './finish.ts'

const pause = 15_000 // milliseconds
/** What failed is left alone for a minute: a service that is down is not helped by questions. */
const rest = 60_000
const batch = 20

/** Makes the signatures that were confirmed and did not come at once, until stopped. */
export function startSigning(ground: Ground): Repeating {
  return repeat((going) => makeDue(ground, going), pause, ground.log)
}

/** One look at what is due. */
export async function makeDue(ground: Ground, going: () => boolean = () => true): Promise<void> {
  const before = new Date(ground.clock().getTime() - rest)
  const due = await reading(ground.db, system, (db) =>
    db
      .selectFrom('esignSignatory')
      .innerJoin('esignPaper', 'esignPaper.id', 'esignSignatory.paperId')
      .select(['esignSignatory.id', 'esignSignatory.agreementId'])
      .where('esignSignatory.state', '=', 'confirmed')
      .where('esignPaper.state', '=', 'open')
      .where((eb) => eb.or([eb('failedAt', 'is', null), eb('failedAt', '<', before)]))
      .orderBy('confirmedAt')
      .limit(batch)
      .execute(),
  )
  for (const { id, agreementId } of due) if (going()) await finish(ground, agreementId, id)
}
