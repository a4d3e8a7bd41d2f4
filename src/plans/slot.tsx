import type { AgreementSlot } from '#agreements'
import { planChecks } from './checks.ts'
import { PlanCard } from './plan-card.tsx'
import { countItems, planOf } from './queries.ts'

/** What the plan shows on the pages of agreements. */
export const planSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const items = await planOf(db, agreement.id)
    return {
      section: <PlanCard agreement={agreement} items={items} actor={actor} today={today} />,
      checks: planChecks(agreement, items),
    }
  },

  async column(db, rows) {
    const counts = await countItems(
      db,
      rows.map((row) => row.id),
    )
    return {
      head: 'Rencana aksi',
      cell: (row) => {
        const count = counts.get(row.id)
        return count ? `${count} kegiatan` : <span class="unknown">belum ada</span>
      },
    }
  },
}
