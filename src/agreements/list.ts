import { type RawBuilder, sql } from 'kysely'
import type { Actor, Db, Slice } from '#kernel'
import { asking, inStage, type Question, stageNow, type When } from './asking.ts'
import { undecided } from './ending/undecided.ts'
import { isSuspended } from './halt/queries.ts'
import type { Stage } from './stages.ts'
import type { Agreement } from './tables.ts'
import type { Vitality } from './vitality.ts'

export const perPage = 25

export interface Row {
  id: string
  title: string
  kind: Agreement['kind']
  stage: Stage
  stageSince: string
  unitName: string
  partnerNames: string
  startsOn: string | null
  endsOn: string | null
  promises: number
  /** Null before it came into force. */
  vitality: Vitality | null
  suspended: boolean
  /** What the reader's own office has to do where another leads; null where it leads or has nothing written. */
  ownDuties: string | null
  /** Whether another office leads, and the reader's is bound. */
  bound: boolean
}

export interface Listing {
  rows: Row[]
  /** How many answer in each stage, whatever stage is chosen: what the chips show. */
  counts: Map<Stage, number>
  /** How many of what is asked for wait for a word about their end. */
  undecided: number
}

interface Totals {
  counts: { stage: Stage; count: number }[] | null
  undecided: number
}

/** A page of the list and the numbers above it, by one statement that looks for the answer once. */
export async function listing(db: Db, actor: Actor, asked: Question, when: When): Promise<Listing> {
  const { today, reminders } = when
  const page = sliceOf(sql`answer agreement`, asked, when, pageOf(asked))
  const { rows } = await sql<(Row | { id: null }) & Totals>`
    with answer as ${once(actor, asked)} (
      ${asking(db, actor, asked, when).select(placing)}
    ), state as materialized (
      select ${stage(today)} as stage from answer agreement
    ), totals as (
      select (select jsonb_agg(counted) from (
          select stage, count(*) as count from state group by stage) counted) as counts,
        (select count(*)::int from answer agreement where ${undecided(today, reminders)}) as undecided
    )
    select totals.*, row.* from totals left join (${described(page, actor, today)}) row on true
    ${inOrder(asked, sql`row`)}`.execute(db)
  const { counts = [], undecided: waiting = 0 } = rows[0] ?? {}
  return {
    rows: rows.filter((row) => row.id !== null),
    counts: new Map(counts?.map(({ stage, count }) => [stage, count])),
    undecided: waiting,
  }
}

/** One page of the answer, or another slice of it, latest first; with `habis` or `putusan` what ends first comes first. */
export async function listAgreements(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
  slice: Slice = pageOf(asked),
): Promise<Row[]> {
  const answer = asking(db, actor, asked, when).select(placing)
  const page = sliceOf(sql`(${answer}) agreement`, asked, when, slice)
  const { rows } = await sql<Row>`${described(page, actor, when.today)} ${inOrder(asked, sql`page`)}`.execute(
    db,
  )
  return rows
}

/** What counting and putting in order needs of each. */
const placing = ['agreement.id', 'agreement.stage', 'agreement.endsOn', 'agreement.createdAt'] as const

/** What is narrow is looked for once and kept; of the whole country each part takes what an index gives it. */
function once({ reach }: Actor, { cari, unit, mitra, wilayah, bersama }: Question) {
  const narrow = reach.of !== 'nation' || cari || unit || mitra || wilayah || bersama
  return narrow ? sql`materialized` : sql`not materialized`
}

const pageOf = ({ halaman }: Question): Slice => ({ from: (halaman - 1) * perPage, most: perPage })

const stage = (today: string) => stageNow(sql.ref('agreement.stage'), sql.ref('agreement.ends_on'), today)

function inOrder({ habis, putusan }: Question, table: RawBuilder<unknown>) {
  return habis || putusan
    ? sql`order by ${table}.ends_on, ${table}.id desc`
    : sql`order by ${table}.created_at desc, ${table}.id desc`
}

function sliceOf(answer: RawBuilder<unknown>, asked: Question, { today }: When, { from, most }: Slice) {
  const wanted = inStage(sql.ref('agreement.stage'), sql.ref('agreement.ends_on'), asked.tahap, today)
  return sql`select id, ends_on, created_at from ${answer} where ${wanted}
    ${inOrder(asked, sql`agreement`)} limit ${most} offset ${from}`
}

/** What a row shows, gathered for these few. */
function described(page: RawBuilder<unknown>, { scope }: Actor, today: string) {
  const own = scope?.unitId ?? null
  return sql`
    select agreement.id, agreement.title, agreement.kind, agreement.stage_since, agreement.starts_on, agreement.ends_on,
      agreement.created_at, agreement.promises, agreement.vitality, unit.name as unit_name, ${stage(today)} as stage,
      agreement.stage = 'active' and (agreement.ends_on is null or agreement.ends_on >= ${today})
        and ${isSuspended(sql.ref('agreement.id'), today)} as suspended,
      party.id is not null and agreement.unit_id <> ${own}::uuid as bound,
      case when agreement.unit_id <> ${own}::uuid then party.duties end as own_duties,
      coalesce((
        select string_agg(partner.name, ', ' order by tied.place)
        from unnest(agreement.partner_ids) with ordinality tied (id, place)
          join partner record on record.id = tied.id join partner on partner.id = record.survivor_id), '') as partner_names
    from (${page}) page join agreement on agreement.id = page.id join unit on unit.id = agreement.unit_id
      left join party on party.agreement_id = agreement.id and party.unit_id = ${own}::uuid`
}
