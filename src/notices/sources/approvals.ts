import { sql } from 'kysely'
import { to } from '#addresses'
import { type Tier, tierNames } from '#agreements'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'
import type { Level } from '../steps.ts'

/** Who is told of a draft that waits at each tier: its holder, then those above, one more each time the rule says. */
const ladders: Record<Tier, Level[]> = {
  'section-head': ['section-head', 'unit-head', 'kanwil'],
  'unit-head': ['unit-head', 'kanwil'],
  kanwil: ['kanwil', 'nation'],
  directorate: ['nation'],
}

/** Drafts that wait for initials, tier by tier. A slow tier is reported above; nothing is ever decided by waiting. */
export const approvals: readonly Source[] = (Object.keys(ladders) as Tier[]).map((tier) => ({
  kind: `approval-${tier}`,
  what: 'Naskah menunggu paraf',
  pace: { ladder: ladders[tier], every: 'agreement.approval-days' },
  settledBy: ['approval.initialled', 'approval.returned', 'approval.withdrawn', 'agreement.dropped'],
  owed: ({ today }) => sql`
    select * from (
      select agreement.id as subject_id, agreement.id as agreement_id, agreement.unit_id, null::uuid as owner_id,
        agreement.title, (tier.waiting_since at time zone unit.time_zone)::date as day
      from approval_tier tier join agreement on agreement.id = tier.agreement_id
        join unit on unit.id = agreement.unit_id
      where tier.state = 'waiting' and tier.tier = ${tier}
    ) waiting where waiting.day <= ${today}`,
  place: ({ subjectId }) => `${to.agreement(subjectId)}#persetujuan`,
  says: (day, today) =>
    `Menunggu ${tierNames[tier].toLowerCase()} sejak ${longDay(day)} (${fromToday(today, day)}).`,
}))
