import { z } from 'zod'
import { act, done, paragraph, refuse, type Tx, version } from '#kernel'
import { limitPerson } from '#people'
import { isLimit } from './kinds.ts'
import { lockRequest } from './lock.ts'
import type { DataRequest } from './tables.ts'

/**
 * Says that a request is met. A correction is met by a change of the file since it was asked for, a request
 * for access by a copy that was made; both stand linked, so that the word is not all there is. A stop and a limit
 * hold from this moment.
 */
export const grant = act({
  name: 'data-request.granted',
  permission: 'data-request.decide',

  input: z.object({
    id: z.uuid(),
    requestId: z.uuid(),
    version,
    outcome: paragraph('Tulis apa yang dilakukan', 1000),
  }),

  async run({ tx, actor, now }, { id, requestId, version: seen, outcome }) {
    const { person, request } = await lockRequest(tx, id, requestId, actor)
    if (request.state !== 'open') return refuse('decided')
    if (request.version !== seen) return refuse('changed-meanwhile', { theirs: { version: request.version } })
    const revisionId = request.kind === 'correct' ? await changeSince(tx, request) : null
    if (revisionId === undefined) return refuse('nothing-changed')
    const lookId = request.kind === 'access' ? await copySince(tx, request) : null
    if (lookId === undefined) return refuse('no-copy')
    const decided = { decidedBy: actor.name, decidedAt: now, version: seen + 1 }
    await tx
      .updateTable('dataRequest')
      .set({ state: 'granted', outcome, revisionId, lookId, ...decided })
      .where('id', '=', requestId)
      .execute()
    if (isLimit(request.kind) && person.limitedAt === null) await limitPerson(tx, id, now)
    const after = { state: 'granted', request: request.kind, revision: revisionId, copy: lookId }
    const trace = { subject: requestId, about: [id], scope: person, before: { state: 'open' }, after }
    return done({ id: requestId, personId: id }, trace)
  },
})

async function changeSince(tx: Tx, { personId, receivedAt }: DataRequest): Promise<string | undefined> {
  const change = await tx
    .selectFrom('personRevision')
    .select('id')
    .where('personId', '=', personId)
    .where('act', '<>', 'person.registered')
    .where('at', '>=', receivedAt)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return change?.id
}

async function copySince(tx: Tx, { personId, receivedAt }: DataRequest): Promise<string | undefined> {
  const copy = await tx
    .selectFrom('look')
    .select('id')
    .where('personId', '=', personId)
    .where('what', '=', 'copy')
    .where('at', '>=', receivedAt)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return copy?.id
}
