import { sql } from 'kysely'
import { addDays, type Day, dayIn, rulesOn, type Tx } from '#kernel'
import { judge } from './judge.ts'
import { type Known, livesOf } from './lives.ts'
import { ruleCode, vitalityRule } from './state-on.ts'
import type { VitalityTables } from './tables.ts'

/** So many are read and written at a time; the whole country is some thirty times that. */
const together = 500
/** Under this lock one reckons at a time, so that nobody writes what was read before another's fact. */
const reckoning = 7_000_004

/** Judges these agreements as of today in their zones, and keeps what is found. Returns how many had changed. */
export async function reckon(tx: Tx, agreementIds: readonly string[], now: Date): Promise<number> {
  if (agreementIds.length === 0) return 0
  await sql`select pg_advisory_xact_lock(${reckoning})`.execute(tx)
  const ids = [...new Set(agreementIds)].sort()
  let changed = 0
  for (let from = 0; from < ids.length; from += together) {
    const known = await livesOf(tx, ids.slice(from, from + together))
    changed += await keep(tx, await judged(tx, known, now))
    changed += await forget(tx, known)
  }
  return changed
}

type Row = VitalityTables['vitality']

async function judged(tx: Tx, known: readonly Known[], now: Date): Promise<Row[]> {
  const rows: Row[] = []
  for (const [zone, here] of Map.groupBy(known, (one) => one.zone)) {
    const today = dayIn(zone, now)
    const rules = await rulesOn(tx, [ruleCode], today)
    const change = await nextRule(tx, today)
    for (const { agreementId, unitId, kanwilId, life } of here) {
      if (!life) continue
      const found = judge(life, vitalityRule.parse(rules(ruleCode, unitId)), today)
      rows.push({ agreementId, unitId, kanwilId, ...found, nextOn: earlier(found.nextOn, change) })
    }
  }
  return rows
}

/** The next day on which another rule speaks. */
async function nextRule(tx: Tx, today: Day): Promise<Day | null> {
  const rules = await tx
    .selectFrom('rule')
    .select(['validFrom', 'validTo'])
    .where('code', '=', ruleCode)
    .execute()
  const days = rules.flatMap(({ validFrom, validTo }) => [validFrom, validTo && addDays(validTo, 1)])
  return days.filter((day): day is Day => day !== null && day > today).sort()[0] ?? null
}

const earlier = (one: Day | null, other: Day | null) =>
  one === null || other === null ? (one ?? other) : one < other ? one : other

async function keep(tx: Tx, rows: readonly Row[]): Promise<number> {
  if (rows.length === 0) return 0
  const { numAffectedRows = 0n } = await sql`
    insert into vitality
    select agreement_id, unit_id, kanwil_id, state, since, last_fact_on, quiet_from, promises, overdue, open_points,
      suspended_on, next_on
    from jsonb_populate_recordset(null::vitality, ${JSON.stringify(rows.map(asColumns))}::jsonb)
    on conflict (agreement_id) do update set unit_id = excluded.unit_id, kanwil_id = excluded.kanwil_id,
      state = excluded.state, since = excluded.since, last_fact_on = excluded.last_fact_on,
      quiet_from = excluded.quiet_from, promises = excluded.promises, overdue = excluded.overdue,
      open_points = excluded.open_points, suspended_on = excluded.suspended_on, next_on = excluded.next_on
    where vitality is distinct from excluded`.execute(tx)
  return Number(numAffectedRows)
}

const asColumns = (row: Row) => ({
  agreement_id: row.agreementId,
  unit_id: row.unitId,
  kanwil_id: row.kanwilId,
  state: row.state,
  since: row.since,
  last_fact_on: row.lastFactOn,
  quiet_from: row.quietFrom,
  promises: row.promises,
  overdue: row.overdue,
  open_points: row.openPoints,
  suspended_on: row.suspendedOn,
  next_on: row.nextOn,
})

/** What is not in force any more without having ended, such as an activation that was laid by mistake. */
async function forget(tx: Tx, known: readonly Known[]): Promise<number> {
  const ids = known.filter(({ life }) => !life).map(({ agreementId }) => agreementId)
  if (ids.length === 0) return 0
  const { numDeletedRows } = await tx
    .deleteFrom('vitality')
    .where('agreementId', 'in', ids)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
