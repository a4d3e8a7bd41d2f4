import { type AgreementSlot, leads } from '#agreements'
import { may, shortDay } from '#kernel'
import { TwoLines } from '#ui'
import { VitalityBadge } from './badge.tsx'
import { VitalityCard } from './card.tsx'
import { nextStep } from './next-step.ts'
import { keptOf, oldestPoint, promisesOf, standingOf } from './queries.ts'

/** How alive an agreement is, on its page and in the list. */
export const vitalitySlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const standing = await standingOf(db, agreement, today)
    if (!standing) return { section: null, checks: [] }
    const promises = await promisesOf(db, agreement.id)
    const point = standing.openPoints > 0 ? await oldestPoint(db, agreement.id, today) : undefined
    const mayAct =
      leads(actor, agreement) && may(actor, standing.suspendedOn ? 'agreement.suspend' : 'fact.report')
    const step = mayAct
      ? nextStep({ agreementId: agreement.id, standing, promises, point, today })
      : undefined
    return {
      badge: standing.state !== 'ended' && <VitalityBadge state={standing.state} />,
      section: <VitalityCard agreementId={agreement.id} {...{ standing, promises, step, today }} />,
      checks: [],
    }
  },

  async column(db, rows) {
    const kept = await keptOf(
      db,
      rows.map(({ id }) => id),
    )
    return {
      head: 'Keadaan',
      cell: ({ id, stage }) => {
        const found = kept.get(id)
        if (!found || stage !== 'active')
          return <span class="quiet">{stage === 'active' ? 'menunggu hitungan' : '–'}</span>
        return (
          <TwoLines first={<VitalityBadge state={found.state} />} second={`sejak ${shortDay(found.since)}`} />
        )
      },
    }
  },
}
