import type { Reaction } from '#kernel'

/**
 * What an early end stops in the plan: every promise that was still open on its day. Taking it back opens them again,
 * but for those that an addendum had stopped before.
 */
export const stopItems: Reaction = {
  name: 'plans.stop-items',
  acts: ['agreement.terminated', 'agreement.termination-withdrawn'],
  async react(tx, { subjectId: agreementId, act, after }) {
    const items = tx.updateTable('planItem').where('agreementId', '=', agreementId)
    if (act === 'agreement.termination-withdrawn') {
      await items.set({ stoppedOn: null, stoppedByEnd: false }).where('stoppedByEnd', '=', true).execute()
      return
    }
    const endedOn = String((after as { endedOn?: unknown }).endedOn)
    await items
      .set({ stoppedOn: endedOn, stoppedByEnd: true })
      .where('endsOn', '>=', endedOn)
      .where('stoppedOn', 'is', null)
      .execute()
  },
}
