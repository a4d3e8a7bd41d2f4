import { sql } from 'kysely'
import { to } from '#addresses'
import { editing, stageCodes } from '#agreements'
import { may } from '#kernel'
import { items } from './due-items.ts'
import { between, isOurs, ours, question } from './question.ts'

/** The stages in which a promise can still be given an owner. */
const stages = stageCodes.filter((stage) => editing.plan[stage].length > 0)

/** Promises that nobody keeps, while the annex is still being written. */
export const ownerlessItems = question({
  code: 'kegiatan-tanpa-penanggung-jawab',
  title: 'Kegiatan tanpa penanggung jawab',
  lead: 'Kegiatan rencana aksi yang belum bernama di salah satu pihak. Isi sebelum kerja sama berlaku.',
  isFor: (actor) => may(actor, 'plan.write'),
  reads: 'agreement.read',
  remindedAs: ['plan-item-ownerless'],
  rows: (asked) => sql`
    ${items} where ${ours(asked)} and agreement.stage in (${sql.join(stages)})
      and num_nulls(plan_item.our_owner_id, plan_item.partner_owner_id) > 0`,
  task: (row, asked) => ({
    title: row.title,
    href: isOurs(asked, row)
      ? `${to.revisePlanItem(row.agreementId ?? '', row.id)}#ourOwnerId`
      : to.agreement(row.agreementId ?? ''),
    detail: between(row, asked),
    badge: { kind: 'waiting', word: 'Belum ada' },
  }),
})
