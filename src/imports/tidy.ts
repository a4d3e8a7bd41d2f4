import { perform, reading, system } from '#kernel'
import { awaited, type Ground } from './ground.ts'
import { onBehalf } from './import.ts'
import type { ImportKind } from './kind.ts'
import { expire } from './steps/drop.ts'

const perDay = 86_400_000
/** What a list said waits so long for somebody to decide; then it goes. */
const patience = 7 * perDay
/** A file may be arriving that no import names yet. */
const arriving = perDay / 24

/** Drops imports that nobody finished within a week, and files that a crash left behind. */
export async function tidy({ db, files, clock }: Ground, kinds: readonly ImportKind[]): Promise<void> {
  const old = await reading(db, system, (read) =>
    read
      .selectFrom('import')
      .selectAll()
      .where('state', 'in', ['arrived', 'mapping', 'reading', 'read'])
      .where('begunAt', '<', new Date(clock().getTime() - patience))
      .limit(100)
      .execute(),
  )
  for (const job of old) {
    const kind = kinds.find(({ key }) => key === job.kind)
    if (kind) await perform(db, expire(kind), { id: job.id }, onBehalf(job), clock())
  }
  await files.passing.removeBefore(new Date(Date.now() - arriving), await awaited(db))
}
