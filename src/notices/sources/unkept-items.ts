import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { isSuspended } from '#agreements'
import { longDay } from '#kernel'
import type { Source } from '../source.ts'
import { inForceOn, items, saidOwnerless } from './rows.ts'

const nobody = sql`null::uuid`
const unkept = sql<SqlBool>`plan_item.our_owner_id is null and num_nonnulls(plan_item.done_on, plan_item.stopped_on) = 0`

/**
 * Promises of agreements in force that nobody of ours keeps, from the day the agreement came into force; once their last
 * day has passed they are told as overdue instead.
 */
export const unkeptItems: Source = {
  kind: 'plan-item-unkept',
  what: 'Janji tanpa penanggung jawab',
  pace: 'climb',
  settledBy: ['plan-item.owners-named', 'plan-item.done', 'agreement.suspended'],
  owed: ({ today }) => sql`
    ${items(sql`agreement.stage_since`, nobody, saidOwnerless(sql`plan_item.activity`, nobody))}
    where ${inForceOn(today)} and ${unkept} and plan_item.ends_on >= ${today}
      and not ${isSuspended(sql.ref('agreement.id'), today)}`,
  place: ({ agreementId, subjectId }) => to.planItemOwners(agreementId ?? '', subjectId),
  says: (day) => `Kerja sama berlaku sejak ${longDay(day)}; belum ada yang menjalankan kegiatan ini.`,
}
