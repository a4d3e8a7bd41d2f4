import { type RawBuilder, sql } from 'kysely'
import { to } from '#addresses'
import { heldUpBelow, type Tier, tierNames, waitsFor } from '#agreements'
import { type Day, may, type Zone } from '#kernel'
import { approvalReminders } from '#notices'
import { waited } from './badges.ts'
import { agreements, between, ours, question } from './question.ts'

/** Drafts that wait for the initials of this very person. */
export const waitingDrafts = question<{ tier: Tier }>({
  code: 'menunggu-paraf',
  title: 'Naskah menunggu paraf Anda',
  lead: 'Naskah yang diajukan kepada jabatan Anda untuk diparaf atau dikembalikan.',
  isFor: (actor) => may(actor, 'approval.decide'),
  reads: 'approval.decide',
  rows: (asked) => sql`${tiers(asked.actor.zone)} where ${waitsFor(asked.actor)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.initialApproval(row.id),
    detail: `${between(row, asked)}. Periksa, lalu paraf atau kembalikan.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

/** Drafts that a tier below this person has not answered for longer than the rule allows. */
export const heldUpDrafts = question<{ tier: Tier }>({
  code: 'paraf-tertahan',
  title: 'Naskah tertahan di tingkat bawah',
  lead: 'Naskah yang menunggu paraf di bawah Anda lebih lama daripada kebiasaan.',
  isFor: (actor) => may(actor, 'approval.decide'),
  reads: 'approval.decide',
  remindedAs: approvalReminders.map(({ kind }) => kind),
  rows: (asked) => sql`${tiers(asked.actor.zone)} where ${heldUpBelow(asked.actor, asked.today)}`,
  task: (row, asked) => ({
    title: row.title,
    href: `${to.agreement(row.id)}#persetujuan`,
    detail: `${between(row, asked)}. Menunggu ${tierNames[row.detail.tier].toLowerCase()}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

/** Drafts of the own office that came back and wait for a revision. */
export const returnedDrafts = question<{ reason: string | null; by: string | null }>({
  code: 'naskah-dikembalikan',
  title: 'Naskah dikembalikan untuk diperbaiki',
  lead: 'Naskah yang dikembalikan pemeriksa. Perbaiki, lalu ajukan lagi.',
  isFor: (actor) => may(actor, 'approval.submit'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(dayOf(sql`round.closed_at`, asked.actor.zone), sql`jsonb_build_object('reason', tier.note, 'by', tier.decided_by)`)}
    join lateral (select id, closed_at from approval_round where approval_round.agreement_id = agreement.id
      order by number desc limit 1) round on true
    left join approval_tier tier on tier.round_id = round.id and tier.state = 'returned'
    where ${ours(asked)} and agreement.approval = 'returned'
      and agreement.stage in ('drafting', 'discussion', 'exploration', 'technical-review')`,
  task: (row, asked) => ({
    title: row.title,
    href: `${to.agreement(row.id)}#persetujuan`,
    detail: `${between(row, asked)}. ${row.detail.by}: ${row.detail.reason}`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

const dayOf = (moment: RawBuilder<unknown>, zone: Zone) => sql<Day>`(${moment} at time zone ${zone})::date`

/** The columns of a question about tiers that wait. */
const tiers = (zone: Zone) => sql`
  select agreement.id, agreement.id as agreement_id, agreement.unit_id, agreement.title,
    ${dayOf(sql`tier.waiting_since`, zone)} as day, jsonb_build_object('tier', tier.tier) as detail
  from approval_tier tier join approval_round round on round.id = tier.round_id
  join agreement on agreement.id = tier.agreement_id`
