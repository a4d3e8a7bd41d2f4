import { sql } from 'kysely'
import { to } from '#addresses'
import { editing, stageCodes } from '#agreements'
import { longDay } from '#kernel'
import type { Source } from '../source.ts'
import { items } from './rows.ts'

/** The stages in which a promise can still be given an owner. */
const stages = stageCodes.filter((stage) => editing.plan[stage].length > 0)

/** Promises that nobody of ours keeps, while the annex is still being written. */
export const ownerlessItems: Source = {
  kind: 'plan-item-ownerless',
  what: 'Kegiatan tanpa penanggung jawab',
  pace: 'climb',
  settledBy: ['plan-item.revised', 'plan-item.removed', 'agreement.activated', 'agreement.dropped'],
  owed: ({ today }) => sql`
    select * from (${items(sql`(plan_item.created_at at time zone 'UTC')::date`, sql`agreement.our_owner_id`)}
      where agreement.stage in (${sql.join(stages)}) and plan_item.our_owner_id is null) item
    where item.day <= ${today}`,
  place: ({ agreementId, subjectId }) => `${to.revisePlanItem(agreementId ?? '', subjectId)}#ourOwnerId`,
  says: (day) => `Belum bernama sejak ${longDay(day)}. Isi sebelum kerja sama berlaku.`,
}
