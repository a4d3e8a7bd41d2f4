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

/** A record with all that is true of it now. */
export interface Settling {
  source: FactSource
  happened: Happened[]
}

/**
 * Makes the ledger say of a record what is true of it now: what is new is added, what no longer holds is taken back by
 * counter-facts, what stands is left alone. Called inside the act that changes the record, which must hold its lock;
 * the same call twice writes nothing the second time. Returns whether anything was written.
 */
export function settleFacts(tx: Tx, now: Date, source: FactSource, happened: Happened[]): Promise<boolean> {
  return settleManyFacts(tx, now, [{ source, happened }])
}

/** The same for many records at once, in two statements whatever their number; no record stands in it twice. */
export async function settleManyFacts(tx: Tx, now: Date, records: readonly Settling[]): Promise<boolean> {
  const sources = new Map(records.map(({ source }) => [source.id, source]))
  const wanted = records.flatMap(({ source, happened }) =>
    happened.map((fact) => asRow(source, { ...unsaid, ...fact })),
  )
  const { rows } = await sql<Omit<Row, 'id'>>`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify([...sources.values()].map(named))}::jsonb)
        as asked (record_id uuid, record_kind text)
    ), stands as (
      select ${said}, sum(amount) as amount from fact join asked using (record_id, record_kind) group by ${said}
    ), wanted as (
      select ${said}, sum(amount) as amount
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as fact (record_id uuid, record_kind text,
        agreement_id uuid, plan_item_id uuid, kind text, happened_on date, sex text, age_group text, status text,
        amount bigint)
      group by ${said}
    )
    select ${said}, sum(amount)::bigint as amount
    from (select * from wanted union all select ${said}, -amount from stands) as differing
    group by ${said} having sum(amount) <> 0`.execute(tx)
  if (rows.length === 0) return false
  const values = rows.flatMap((row) => {
    const source = sources.get(row.recordId)
    return source
      ? [{ id: newId(), ...row, unitId: source.unitId, kanwilId: source.kanwilId, recordedAt: now }]
      : []
  })
  for (let from = 0; from < values.length; from += mostAtOnce) {
    await tx
      .insertInto('fact')
      .values(values.slice(from, from + mostAtOnce))
      .execute()
  }
  return true
}

/** PostgreSQL takes 65,535 values in one statement. */
const mostAtOnce = 4000

const unsaid = { agreementId: null, planItemId: null, sex: null, ageGroup: null, status: null }
/** What makes two amounts of a record the same fact. */
const said = sql.raw(
  'record_id, record_kind, agreement_id, plan_item_id, kind, happened_on, sex, age_group, status',
)

const named = ({ id, kind }: FactSource) => ({ record_id: id, record_kind: kind })

const asRow = (source: FactSource, fact: Happened) => ({
  ...named(source),
  agreement_id: fact.agreementId,
  plan_item_id: fact.planItemId,
  kind: fact.kind,
  happened_on: fact.happenedOn,
  sex: fact.sex,
  age_group: fact.ageGroup,
  status: fact.status,
  amount: fact.amount.toString(),
})
