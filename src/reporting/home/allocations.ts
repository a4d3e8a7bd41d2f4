import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type Actor, longMoment, may, number } from '#kernel'
import { waited } from './badges.ts'
import { type Asked, question } from './question.ts'

/** Of the own unit alone: the people of a round are listed to nobody else. */
const seen = ({ actor }: Asked): RawBuilder<SqlBool> =>
  sql<SqlBool>`round.unit_id = ${actor.scope?.unitId ?? null}`

const atUnit = (actor: Actor) => actor.reach.of === 'unit'

interface Proposed {
  placed: number
  people: number
  by: string
}

/** A proposal that somebody else prepared: whoever approves gives the places with it. */
export const roundsToApprove = question<Proposed>({
  code: 'penempatan-menunggu',
  title: 'Penempatan menunggu persetujuan',
  lead: 'Usul penempatan yang disiapkan rekan Anda. Tempat baru diberikan setelah orang kedua menyetujui.',
  isFor: (actor) => atUnit(actor) && may(actor, 'allocation.approve'),
  reads: 'allocation.approve',
  rows: (asked) => sql`
    select round.id, null::uuid as agreement_id, round.unit_id, 'Penempatan peserta' as title,
      (round.proposed_at at time zone round.zone)::date as day,
      jsonb_build_object('by', round.by_name, 'people', counted.people, 'placed', counted.placed) as detail
    from allocation_round round cross join lateral (
      select count(*)::int as people, count(cohort_id)::int as placed from allocation_line
      where round_id = round.id
    ) counted
    where ${seen(asked)} and round.state = 'proposed'
      and round.account_id is distinct from ${asked.actor.accountId}::uuid
      and not exists (select from allocation_line where round_id = round.id
        and changed_id = ${asked.actor.accountId}::uuid)`,
  task: (row, asked) => ({
    title: row.title,
    href: to.allocation(row.id),
    detail: `${number(row.detail.placed)} dari ${number(row.detail.people)} orang ditempatkan. Disiapkan ${row.detail.by}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

interface Ended {
  state: 'done' | 'failed'
  at: string
  unseated: number
}

/** How long a round that came to its end is still told to whoever began it. */
const toldFor = 7

/** What became of the rounds one began: places given, or none because it failed. */
export const endedRounds = question<Ended>({
  code: 'penempatan-berakhir',
  title: 'Penempatan sudah berakhir',
  lead: `Penempatan yang Anda siapkan dan selesai atau gagal dalam ${toldFor} hari terakhir.`,
  isFor: (actor) => atUnit(actor) && may(actor, 'allocation.prepare'),
  reads: 'allocation.prepare',
  rows: (asked) => sql`
    select round.id, null::uuid as agreement_id, round.unit_id, 'Penempatan peserta' as title,
      (round.ended_at at time zone round.zone)::date as day,
      jsonb_build_object('state', round.state, 'at', round.ended_at, 
        'unseated', (select count(*)::int from allocation_line where round_id = round.id and outcome is not null
          and outcome <> 'admitted')) as detail
    from allocation_round round
    where ${seen(asked)} and round.state in ('done', 'failed')
      and round.account_id = ${asked.actor.accountId}::uuid
      and (round.ended_at at time zone round.zone)::date >= ${asked.today}::date - ${toldFor}::int`,
  task: (row, asked) => {
    const { state, at, unseated } = row.detail
    const failed = state === 'failed'
    return {
      title: row.title,
      href: to.allocation(row.id),
      detail: `${failed ? 'Gagal' : 'Tempat diberikan'} ${longMoment(new Date(at), asked.actor.zone)}.${unseated > 0 ? ` ${number(unseated)} orang tidak jadi mendapat tempat.` : ''}`,
      badge: failed
        ? { kind: 'stalled', word: 'Gagal' }
        : unseated > 0
          ? { kind: 'attention', word: 'Periksa' }
          : { kind: 'good', word: 'Selesai' },
    }
  },
})
