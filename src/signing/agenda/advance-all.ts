import { z } from 'zod'
import { advance } from '#agreements'
import { act, done, line, maybe, refuse } from '#kernel'
import { linesOf } from '../lines.ts'
import { holdEvent } from '../queries.ts'
import { lacksOf, readyToAdvance } from './lacks.ts'

/**
 * Moves every agreement of the own office in the event that lacks nothing to the stage of signing, each by the act
 * `advance` itself, whose rules hold: over a stage, or without an approval, only with a reason.
 */
export const advanceAll = act({
  name: 'signing.agreements-advanced',
  permission: 'agreement.advance',

  input: z.object({ id: z.uuid(), reason: maybe(line('Isi alasan', 240)) }),

  async run(moment, { id, reason }) {
    const { tx, actor, today } = moment
    const event = await holdEvent(tx, id, actor)
    if (event.state !== 'preparing' && event.state !== 'open') return refuse('closed')
    const own = (await linesOf(tx, id)).filter(({ leadUnitId }) => leadUnitId === actor.scope?.unitId)
    const ready = readyToAdvance(own, await lacksOf(tx, actor, event, own))
    if (ready.length === 0) return refuse('none-ready')
    for (const { agreementId, title, stage } of ready) {
      const step = { id: agreementId, stage: 'signing' as const, enteredOn: today, note: null, paper: null }
      const attempt = (why: string | null) => advance.run(moment, { ...step, reason: why })
      const first = await attempt(stage === 'drafting' ? reason : null)
      const outcome = !first.ok && first.code === 'unapproved' && reason ? await attempt(reason) : first
      if (!outcome.ok) return refuse(outcome.code, { ...outcome.detail, title })
    }
    return done(
      { id, count: ready.length },
      {
        subject: id,
        about: ready.map(({ agreementId }) => agreementId),
        scope: event,
        after: { event: event.title, stage: 'signing', agreements: ready.map(({ title }) => title) },
        reason: reason ?? undefined,
      },
    )
  },
})
