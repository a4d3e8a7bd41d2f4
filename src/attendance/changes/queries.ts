import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { MarkRequest } from '../tables.ts'

/** The request about a lesson that waits for an answer; undefined when none does. */
export function openRequestOf(db: Db, lessonId: string): Promise<MarkRequest | undefined> {
  return db
    .selectFrom('markRequest')
    .selectAll()
    .where('lessonId', '=', lessonId)
    .where('state', '=', 'open')
    .executeTakeFirst()
}

export async function lockRequest(tx: Tx, id: string, actor: Actor): Promise<MarkRequest> {
  return found(
    await tx
      .selectFrom('markRequest')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(id).data ?? null)
      .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
      .forUpdate()
      .executeTakeFirst(),
  )
}
