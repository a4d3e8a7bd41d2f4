import { z } from 'zod'
import { type Actor, type Db, found, system, type Tx, within } from '#kernel'
import type { ImportKind } from './kind.ts'
import type { Import } from './tables.ts'

/** An import of this kind within reach. Errors: 404. */
export async function findImport(db: Db, kind: ImportKind, id: string, actor: Actor): Promise<Import> {
  return found(await asked(db, kind, id, actor).executeTakeFirst())
}

/** The same, held until the act is over. */
export async function lockImport(tx: Tx, kind: ImportKind, id: string, actor: Actor): Promise<Import> {
  return found(await asked(tx, kind, id, actor).forUpdate().executeTakeFirst())
}

function asked(db: Db, { key }: ImportKind, id: string, actor: Actor) {
  return db
    .selectFrom('import')
    .selectAll()
    .where('id', '=', z.uuid().safeParse(id).data ?? null)
    .where('kind', '=', key)
    .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
}

/** A list that a regional office keeps of its units. */
export const isOfRegion = ({ unitId, kanwilId }: Pick<Import, 'unitId' | 'kanwilId'>) => unitId === kanwilId

/** The program doing what an officer asked for: in the officer's name, and as far as the officer's office reaches. */
export const onBehalf = (job: Import): Actor => ({
  ...system,
  accountId: job.accountId,
  name: job.byName,
  post: job.byPost,
  scope: { unitId: job.unitId, kanwilId: job.kanwilId },
  reach: { of: isOfRegion(job) ? 'kanwil' : 'unit', id: job.unitId },
  zone: job.zone,
})
