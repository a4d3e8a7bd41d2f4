import { sql } from 'kysely'
import { to } from '#addresses'
import type { Following } from '#directives'
import type { Child } from '#kernel'
import { StageBadge } from './badge.tsx'
import { shortKinds } from './kinds.ts'
import { stageOn } from './stages.ts'

/** A directive is followed with agreements that cite it: by every office such an agreement binds. */
export const followsDirective: Following = {
  answers: (today) => sql`
    select agreement.directive_id, bound.unit_id, agreement.id as answer_id,
      case agreement.stage when 'active' then 'followed' else 'begun' end as state
    from agreement join agreement_unit bound on bound.agreement_id = agreement.id
    where agreement.directive_id is not null and agreement.stage not in ('ended', 'terminated', 'dropped')
      and (agreement.stage <> 'active' or agreement.ends_on is null or agreement.ends_on >= ${today})`,

  async shown(db, ids, today) {
    if (ids.length === 0) return new Map<string, Child>()
    const rows = await db
      .selectFrom('agreement')
      .select(['id', 'kind', 'title', 'stage', 'endsOn'])
      .where('id', 'in', ids)
      .orderBy('createdAt')
      .execute()
    return new Map<string, Child>(
      rows.map((row) => [
        row.id,
        <>
          <a href={to.agreement(row.id)}>
            {shortKinds[row.kind]} {row.title}
          </a>{' '}
          <StageBadge stage={stageOn(row, today)} />
        </>,
      ]),
    )
  },

  begin: (directiveId) => ({
    href: `${to.newAgreement}?arahan=${directiveId}`,
    label: 'Ajukan kerja sama',
  }),
}
