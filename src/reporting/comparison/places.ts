import { type RawBuilder, sql } from 'kysely'
import { undecided } from '#agreements'
import { latestOf } from '#headcounts'
import { type Actor, type Day, type Db, within } from '#kernel'
import { inForceOn } from '../home/in-force.ts'
import { isPlace } from '../home/unit-questions.ts'
import type { Question } from './asked.ts'
import { promised, signedIn } from './rows.ts'

/** One unit, or one region with all its units, in numbers. */
export interface Place {
  id: string
  name: string
  kind: string
  active: number
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
  return compared(
    db,
    { place, tie: sql`select unit_id as id, agreement_id from agreement_unit` },
    tahun,
    moment,
  )
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
  const tie = sql`select distinct kanwil_id as id, agreement_id from agreement_unit`
  return compared(db, { place, tie }, tahun, moment)
}

interface Compared {
  place: RawBuilder<unknown>
  /** Which place an agreement counts at. */
  tie: RawBuilder<unknown>
}

async function compared(db: Db, { place, tie }: Compared, year: number, { today, reminders }: Moment) {
  const { rows } = await sql<Place>`
    with place as materialized (${place}), bound as materialized (
      select tie.id as place_id, tie.agreement_id from (${tie}) tie join place on place.id = tie.id
    ), weighed as materialized (
      select agreement.id, ${inForceOn(today)} as active, ${undecided(today, reminders)} as undecided,
        ${signedIn(year)} as signed, agreement.renews_id is not null as renews
      from agreement where agreement.stage not in ('dropped', 'exploration', 'technical-review', 'drafting')
        and agreement.id in (select agreement_id from bound)
    ), tied as materialized (
      select bound.place_id, weighed.* from bound join weighed on weighed.id = bound.agreement_id
    ), counted as (
      select place_id, count(*) filter (where active)::int as active, count(*) filter (where undecided)::int as undecided,
        count(*) filter (where signed)::int as signed, count(*) filter (where signed and renews)::int as renewals
      from tied group by place_id
    ), circle as (
      select place_id, count(distinct record.survivor_id)::int as partners
      from tied join party on party.agreement_id = tied.id join partner record on record.id = party.partner_id where active group by place_id
    ), promise as (
      select place_id, count(*)::int as promises, count(*) filter (where ${promised})::int as owned
      from tied join plan_item on plan_item.agreement_id = tied.id where active group by place_id
    )
    select place.*, coalesce(active, 0) as active, coalesce(undecided, 0) as undecided, coalesce(signed, 0) as signed,
      coalesce(renewals, 0) as renewals, coalesce(partners, 0) as partners, coalesce(promises, 0) as promises,
      coalesce(owned, 0) as owned, people, counted_on
    from place left join counted on counted.place_id = place.id left join circle on circle.place_id = place.id
      left join promise on promise.place_id = place.id
    order by place.name`.execute(db)
  return rows
}
