import { z } from 'zod'
import { act, done, found, line, refuse } from '#kernel'
import { asksUnit, findDirective } from './queries.ts'

/** A unit says that a directive does not concern it, and why; the issuer accepts that or sends it back. */
export const answer = act({
  name: 'directive.answered',
  permission: 'directive.answer',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan arahan ini tidak berlaku bagi unit Anda', 500) }),

  async run({ tx, actor, now }, { id, reason }) {
    const scope = found(actor.scope)
    const directive = await findDirective(tx, id, actor)
    if (!(await asksUnit(tx, id, scope.unitId))) return refuse('not-asked')
    const earlier = await tx
      .selectFrom('directiveAnswer')
      .select(['state', 'version'])
      .where('directiveId', '=', id)
      .where('unitId', '=', scope.unitId)
      .forUpdate()
      .executeTakeFirst()
    if (earlier && earlier.state !== 'returned') return refuse('answered-already')

    const said = { state: 'waiting' as const, reason, answeredBy: actor.name, answeredAt: now }
    const open = { decision: null, decidedBy: null, decidedAt: null, version: (earlier?.version ?? 0) + 1 }
    await tx
      .insertInto('directiveAnswer')
      .values({ directiveId: id, unitId: scope.unitId, ...said, ...open })
      .onConflict((row) => row.columns(['directiveId', 'unitId']).doUpdateSet({ ...said, ...open }))
      .execute()
    return done({ id }, { subject: id, scope, after: { directive: directive.title }, reason })
  },
})
