import { z } from 'zod'
import { act, done, paragraph, refuse, version } from '#kernel'
import { lockRequest } from './lock.ts'

/** Says no, with the reason that goes to whoever asked (UU 27/2022 pasal 15 and 33 name the exceptions). */
export const refuseRequest = act({
  name: 'data-request.refused',
  permission: 'data-request.decide',

  input: z.object({
    id: z.uuid(),
    requestId: z.uuid(),
    version,
    outcome: paragraph('Tulis alasan penolakan', 1000),
  }),

  async run({ tx, actor, now }, { id, requestId, version: seen, outcome }) {
    const { person, request } = await lockRequest(tx, id, requestId, actor)
    if (request.state !== 'open') return refuse('decided')
    if (request.version !== seen) return refuse('changed-meanwhile', { theirs: { version: request.version } })
    const decided = { decidedBy: actor.name, decidedAt: now, version: seen + 1 }
    await tx
      .updateTable('dataRequest')
      .set({ state: 'refused', outcome, ...decided })
      .where('id', '=', requestId)
      .execute()
    const after = { state: 'refused', request: request.kind }
    const trace = { subject: requestId, about: [id], scope: person, before: { state: 'open' }, after }
    return done({ id: requestId, personId: id }, trace)
  },
})
