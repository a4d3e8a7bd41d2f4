import { z } from 'zod'
import { act, done, found, paragraph, refuse, type Tx, version } from '#kernel'
import { limitPerson } from '#people'
import { isLimit } from './kinds.ts'
import { lockRequest } from './lock.ts'

/** Ends a stop or a limit: the person stands in lists and questions again, unless another still holds. */
export const lift = act({
  name: 'data-request.lifted',
  permission: 'data-request.decide',

  input: z.object({
    id: z.uuid(),
    requestId: z.uuid(),
    version,
    lifting: paragraph('Tulis mengapa pembatasannya dicabut', 1000),
  }),

  async run({ tx, actor, now }, { id, requestId, version: seen, lifting }) {
    const { person, request } = await lockRequest(tx, id, requestId, actor)
    found(isLimit(request.kind) || null)
    if (request.state !== 'granted' || request.liftedAt) return refuse('not-standing')
    if (request.version !== seen) return refuse('changed-meanwhile', { theirs: { version: request.version } })
    await tx
      .updateTable('dataRequest')
      .set({ lifting, liftedBy: actor.name, liftedAt: now, version: seen + 1 })
      .where('id', '=', requestId)
      .execute()
    if (!(await isStillLimited(tx, id))) await limitPerson(tx, id, null)
    const after = { state: 'lifted', request: request.kind }
    const trace = { subject: requestId, about: [id], scope: person, before: { state: 'granted' }, after }
    return done({ id: requestId, personId: id }, trace)
  },
})

async function isStillLimited(tx: Tx, personId: string): Promise<boolean> {
  const other = await tx
    .selectFrom('dataRequest')
    .select('id')
    .where('personId', '=', personId)
    .where('kind', 'in', ['stop', 'limit'])
    .where('state', '=', 'granted')
    .where('liftedAt', 'is', null)
    .executeTakeFirst()
  return other !== undefined
}
