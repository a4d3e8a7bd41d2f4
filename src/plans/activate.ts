import { z } from 'zod'
import { comeIntoForce } from '#agreements'
import { act, done } from '#kernel'
import { planChecks } from './checks.ts'
import { planOf } from './queries.ts'

/**
 * An agreement comes into force with its annex: the act stands here and not in `agreements`, because only
 * here the plan is known. Refused, with everything missing named, until nothing required is missing.
 */
export const activate = act({
  name: 'agreement.activated',
  permission: 'agreement.activate',

  input: z.object({ id: z.uuid() }),

  async run(moment, { id }) {
    const outcome = await comeIntoForce(moment, id, async (agreement) =>
      planChecks(agreement, await planOf(moment.tx, id)),
    )
    if (!outcome.ok) return outcome
    const { agreement } = outcome
    return done(
      { id },
      {
        subject: id,
        scope: agreement,
        before: { stage: agreement.stage },
        after: { stage: 'active', startsOn: agreement.startsOn, endsOn: agreement.endsOn },
      },
    )
  },
})
