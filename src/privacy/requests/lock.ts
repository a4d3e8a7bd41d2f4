import { z } from 'zod'
import { type Actor, found, type Tx } from '#kernel'
import { lockPerson } from '#people'

/** A request and the person it is about, within reach and held; 404 otherwise. */
export async function lockRequest(tx: Tx, personId: string, requestId: string, actor: Actor) {
  const person = await lockPerson(tx, personId, actor)
  const request = found(
    await tx
      .selectFrom('dataRequest')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(requestId).data ?? null)
      .where('personId', '=', person.id)
      .forUpdate()
      .executeTakeFirst(),
  )
  return { person, request }
}
