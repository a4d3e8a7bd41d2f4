import { sql } from 'kysely'
import { newId, type Tx } from '#kernel'
import type { RecordKind } from './kinds.ts'
import type { FactTables } from './tables.ts'

type Row = FactTables['fact']

/** What a record says has happened. `amount` above zero, in the measure of its kind. */
export type Happened = Pick<Row, 'kind' | 'happenedOn' | 'amount'> &
  Partial<Pick<Row, 'agreementId' | 'planItemId' | 'sex' | 'ageGroup' | 'status'>>

/** A record that facts come from, and the office whose record it is. */
export interface FactSource {
  kind: RecordKind
  id: string
  unitId: string
  kanwilId: string
}

/**
 * Makes the ledger say of a record what is true of it now: what is new is added, what no longer holds is taken back by
 * counter-facts, what stands is left alone. Called inside the act that changes the record, which must hold its lock;
 * the same call twice writes nothing the second time. Returns whether anything was written.
 */
export async function settleFacts(
  tx: Tx,
  now: Date,
  source: FactSource,
  happened: Happened[],
): Promise<boolean> {
  const wanted = happened.map((fact) => ({ ...unsaid, ...fact }))
  const { rows } = await sql<Omit<Row, 'id'>>`
    with stands as (
      select ${said}, sum(amount) as amount from fact
      where record_id = ${source.id} and record_kind = ${source.kind} group by ${said}
    ), wanted as (
      select ${said}, sum(amount) as amount
      from jsonb_to_recordset(${JSON.stringify(wanted.map(asRow))}::jsonb) as fact (agreement_id uuid,
        plan_item_id uuid, kind text, happened_on date, sex text, age_group text, status text, amount bigint)
      group by ${said}
    )
    select ${said}, sum(amount)::bigint as amount
    from (select * from wanted union all select ${said}, -amount from stands) as differing
    group by ${said} having sum(amount) <> 0`.execute(tx)
  if (rows.length === 0) return false
  const { kind: recordKind, id: recordId, unitId, kanwilId } = source
  const common = { recordKind, recordId, unitId, kanwilId, recordedAt: now }
  await tx
    .insertInto('fact')
    .values(rows.map((row) => ({ id: newId(), ...row, ...common })))
    .execute()
  return true
}

const unsaid = { agreementId: null, planItemId: null, sex: null, ageGroup: null, status: null }
/** What makes two amounts of a record the same fact. */
const said = sql.raw('agreement_id, plan_item_id, kind, happened_on, sex, age_group, status')

const asRow = (fact: Happened) => ({
  agreement_id: fact.agreementId,
  plan_item_id: fact.planItemId,
  kind: fact.kind,
  happened_on: fact.happenedOn,
  sex: fact.sex,
  age_group: fact.ageGroup,
  status: fact.status,
  amount: fact.amount.toString(),
})
