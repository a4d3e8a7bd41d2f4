import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { addDays, longDay, may } from '#kernel'
import { due } from './badges.ts'
import { type Asked, between, ours, question, reached } from './question.ts'

/** Days before the earliest possible day at which something tentative is shown. */
const ahead = 30

/** An opening or launch whose earliest possible day is near, and nothing is fixed. */
export const tentative = question<{ owner: string | null }>({
  code: 'acara-belum-ditetapkan',
  title: 'Acara belum ditetapkan',
  lead: `Tanggal terdekat yang mungkin lewat atau tiba dalam ${ahead} hari, dan belum ada yang ditetapkan.`,
  isFor: (actor) => may(actor, 'milestone.write'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    select milestone.id, milestone.agreement_id, milestone.unit_id, milestone.title, possible.earliest as day,
      jsonb_build_object('owner', milestone.owner_name) as detail
    from milestone join agreement on agreement.id = milestone.agreement_id
    join lateral (
      select min(day) as earliest from milestone_option
      where milestone_id = milestone.id and standing <> 'dropped'
    ) possible on true
    where ${oursOrMine(asked)} and milestone.stage = 'tentative'
      and agreement.stage not in ('ended', 'terminated', 'dropped')
      and possible.earliest <= ${addDays(asked.today, ahead)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.milestone(row.agreementId ?? '', row.id),
    detail: `${between(row, asked)}. Tanggal terdekat ${longDay(row.day ?? asked.today)}. Penanggung jawab: ${row.detail.owner ?? 'belum ada'}.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

const oursOrMine = (asked: Asked) =>
  sql<SqlBool>`(${ours(asked)} or (${reached(asked)} and milestone.owner_id = ${asked.actor.accountId}::uuid))`
