import { sql } from 'kysely'
import { addDays, type Day, type Db, type Scope, type Zone } from '#kernel'
import { apart, type Life, later, type Pause } from './life.ts'

export interface Known extends Scope {
  agreementId: string
  /** Of the office that leads it. */
  zone: Zone
  /** Undefined before it came into force, and of what never did. */
  life: Life | undefined
}

interface Row extends Scope {
  id: string
  zone: Zone
  stage: string
  stageSince: Day
  startsOn: Day | null
  endsOn: Day | null
  enteredOn: Day | null
  factDays: Day[]
  promises: Life['promises']
  points: Day[]
  pauses: Pause[]
}

/** All that these agreements' vitality is judged by, gathered in one statement. */
export async function livesOf(db: Db, agreementIds: readonly string[]): Promise<Known[]> {
  const { rows } = await sql<Row>`
    with stood as materialized (
      select agreement_id, plan_item_id, happened_on from fact
      where agreement_id = any(${agreementIds}::uuid[])
      group by agreement_id, plan_item_id, happened_on having sum(amount) > 0
    ), happened as materialized (
      select agreement_id, array_agg(distinct happened_on::text order by happened_on::text) as fact_days
      from stood group by agreement_id
    ), promised as materialized (
      select agreement_id,
        jsonb_agg(jsonb_build_object('endsOn', ends_on, 'closedOn', least(done_on, stopped_on))) as promises
      from plan_item where agreement_id = any(${agreementIds}::uuid[]) group by agreement_id
    )
    select agreement.id, agreement.unit_id, agreement.kanwil_id, unit.time_zone as zone, agreement.stage,
      agreement.stage_since, agreement.starts_on, agreement.ends_on,
      (select min(step.entered_on) from agreement_step step
        where step.agreement_id = agreement.id and step.stage = 'active') as entered_on,
      coalesce(fact_days, '{}') as fact_days, coalesce(promised.promises, '[]') as promises,
      array(select point.due_on::text from action_point point join meeting_agreement link using (meeting_id)
        where link.agreement_id = agreement.id and point.stage = 'open') as points,
      coalesce((
        select jsonb_agg(jsonb_build_object('from', begins_on, 'until', lifted_on))
        from suspension where suspension.agreement_id = agreement.id), '[]') as pauses
    from agreement join unit on unit.id = agreement.unit_id
      left join happened on happened.agreement_id = agreement.id
      left join promised on promised.agreement_id = agreement.id
    where agreement.id = any(${agreementIds}::uuid[])`.execute(db)
  return rows.map(({ id, unitId, kanwilId, zone, ...row }) => ({
    agreementId: id,
    unitId,
    kanwilId,
    zone,
    life: lifeOf(row),
  }))
}

const lived = new Set(['active', 'ended', 'terminated'])

function lifeOf(row: Omit<Row, 'id' | 'zone' | keyof Scope>): Life | undefined {
  const { stage, stageSince, startsOn, endsOn, factDays, promises, points, pauses } = row
  if (!lived.has(stage)) return undefined
  const enteredOn = row.enteredOn ?? (stage === 'active' ? stageSince : (startsOn ?? stageSince))
  const forceOn = later(enteredOn, startsOn ?? enteredOn)
  const ended = stage === 'terminated' ? stageSince : endsOn === null ? null : addDays(endsOn, 1)
  const overOn = ended ?? (stage === 'ended' ? stageSince : null)
  return { enteredOn, forceOn, overOn, factDays, promises, points, pauses: apart(pauses) }
}
