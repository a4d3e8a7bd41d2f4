import { type RawBuilder, sql } from 'kysely'
import { inReach, undecided } from '#agreements'
import { latestOf } from '#headcounts'
import { type Actor, type Day, type Db, within } from '#kernel'
import { inForceOn } from '../home/in-force.ts'
import { isPlace } from '../home/unit-questions.ts'
import { isIn } from '../home/vitality.ts'
import type { Question } from './asked.ts'
import { signedIn } from './rows.ts'

/** One unit, or one region with all its units, in numbers. */
export interface Place {
  id: string
  name: string
  kind: string
  active: number
  alive: number
  stalled: number
  inNameOnly: number
  signed: number
  partners: number
  undecided: number
  owned: number
  promises: number
  renewals: number
  /** Of a region without the clients of its Bapas; null when nobody entered any. */
  people: number | null
  /** The day of the figure; of a region the oldest of its days. */
  countedOn: Day | null
  /** Of a region: units that have entered a figure, and units that should. */
  counted: number
  units: number
}

export interface Moment {
  actor: Actor
  today: Day
  /** Days before the last day at which somebody is asked what follows, the most first. */
  reminders: readonly number[]
}

/** Units within reach, or of one region. */
export function comparedUnits(db: Db, { kanwil, jenis, tahun }: Question, moment: Moment): Promise<Place[]> {
  const { actor, today } = moment
  const place = sql`
    select unit.id, unit.short_name as name, unit.kind, head.people, head.counted_on, (head.people is not null)::int as counted,
      1 as units
    from unit left join lateral (${latestOf(sql`unit.id`, today)}) head on true
    where ${within(actor, { unit: sql.ref('unit.id'), kanwil: sql.ref('unit.kanwil_id') })} and ${isPlace}
      and ${kanwil ? sql`unit.kanwil_id = ${kanwil}` : sql`true`}
      and ${jenis ? sql`unit.kind = ${jenis}` : sql`true`}`
  const reach = kanwil ? { of: 'kanwil' as const, id: kanwil } : actor.reach
  const seen = sql`${inReach({ reach }, sql.ref('agreement.id'))}`
  return compared(db, { place, tied: sql`agreement.bound_units`, seen }, tahun, moment)
}

/** Every region of the country; an agreement counts once in each. */
export function comparedRegions(db: Db, { tahun }: Question, moment: Moment): Promise<Place[]> {
  const place = sql`
    select office.id, office.short_name as name, office.kind, sum(head.people)::int as people,
      min(head.counted_on) as counted_on, count(head.people)::int as counted, count(unit.id)::int as units
    from unit office
      left join unit on unit.kanwil_id = office.id and ${isPlace} and unit.kind <> 'bapas'
      left join lateral (${latestOf(sql`unit.id`, moment.today)}) head on true
    where office.kind = 'kanwil' and office.closed_on is null group by office.id`
  return compared(db, { place, tied: sql`agreement.bound_kanwils`, seen: sql`true` }, tahun, moment)
}

interface Compared {
  place: RawBuilder<unknown>
  /** The places at which an agreement counts. */
  tied: RawBuilder<unknown>
  /** Which agreements could count at all. */
  seen: RawBuilder<unknown>
}

async function compared(db: Db, { place, tied, seen }: Compared, year: number, { today, reminders }: Moment) {
  const { rows } = await sql<Place>`
    with place as materialized (${place}), weighed as materialized (
      select ${tied} as places, ${inForceOn(today)} as active, ${undecided(today, reminders)} as undecided,
        ${isIn('alive', { today })} as alive, ${isIn('stalled', { today })} as stalled,
        ${isIn('in-name-only', { today })} as in_name_only,
        ${signedIn(year)} as signed, agreement.renews_id is not null as renews, agreement.partner_ids,
        agreement.promises, agreement.owned_promises
      from agreement
      where agreement.stage not in ('dropped', 'exploration', 'technical-review', 'drafting') and ${seen}
    ), counted as (
      select id, sum(active)::int as active, sum(alive)::int as alive, sum(stalled)::int as stalled,
        sum(in_name_only)::int as in_name_only, sum(undecided)::int as undecided, sum(signed)::int as signed,
        sum(renewals)::int as renewals, sum(promises)::int as promises, sum(owned)::int as owned
      from (
        select unnest(places) as id, alike.* from (
          select places, count(*) filter (where active) as active, count(*) filter (where alive) as alive,
            count(*) filter (where stalled) as stalled, count(*) filter (where in_name_only) as in_name_only, count(*) filter (where undecided) as undecided,
            count(*) filter (where signed) as signed, count(*) filter (where signed and renews) as renewals,
            sum(promises) filter (where active) as promises, sum(owned_promises) filter (where active) as owned
          from weighed group by places
        ) alike
      ) tied group by id
    ), circle as (
      select id, count(*)::int as partners from (
        select distinct unnest(places) as id, record.survivor_id
        from (select places, unnest(partner_ids) as partner_id from weighed where active) named
          join partner record on record.id = named.partner_id
      ) pair group by id
    )
    select place.*, coalesce(active, 0) as active, coalesce(alive, 0) as alive, coalesce(stalled, 0) as stalled,
      coalesce(in_name_only, 0) as in_name_only, coalesce(undecided, 0) as undecided, coalesce(signed, 0) as signed,
      coalesce(renewals, 0) as renewals, coalesce(partners, 0) as partners, coalesce(promises, 0) as promises,
      coalesce(owned, 0) as owned, people, counted_on
    from place left join counted on counted.id = place.id left join circle on circle.id = place.id
    order by place.name`.execute(db)
  return rows
}
