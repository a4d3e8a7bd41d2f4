import { type AgreementSlot, suspensionOn } from '#agreements'
import { AffectedItems } from './affected-items.tsx'
import { planChecks } from './checks.ts'
import { progressOf } from './facts/progress.ts'
import { leastOf } from './facts/standing.ts'
import { PlanCard } from './plan-card.tsx'
import { planOf } from './queries.ts'

/** What the plan shows on the pages of agreements. */
export const planSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    if (agreement.onCopy) return { section: undefined, checks: [] }
    const items = await planOf(db, agreement.id)
    const suspension = agreement.stage === 'active' && (await suspensionOn(db, agreement.id, today))
    const held = suspension !== undefined && suspension !== false
    const progress = await progressOf(db, [agreement.id], today)
    const least = await leastOf(db, today, agreement)
    return {
      section: <PlanCard {...{ agreement, items, progress, least, held, actor, today }} />,
      checks: planChecks(agreement, items),
    }
  },

  column: async () => ({
    head: 'Rencana aksi',
    cell: ({ promises }) => (promises > 0 ? `${promises} kegiatan` : <span class="unknown">belum ada</span>),
  }),

  async affected(db, agreement, from) {
    const items = await planOf(db, agreement.id)
    return <AffectedItems items={items.filter((item) => item.endsOn >= from)} from={from} />
  },
}
