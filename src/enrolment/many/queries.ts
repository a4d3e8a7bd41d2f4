import { sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, found, pageAsked } from '#kernel'
import { isNamed, shownName, withinLimits } from '#people'
import { type Candidate, candidatesFor } from '../candidates.ts'
import type { CohortView } from '../cohort.ts'
import { type BatchOutcome, outcomes } from '../kinds.ts'
import type { ListReason } from './listed.ts'

export const perPage = 50

export const question = z.object({
  lihat: z.enum(['perlu-data', 'tidak', 'sudah']).optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>
export const candidatesIn = (id: string, asked: Partial<Question>) =>
  addressOf(to.cohortCandidates(id), asked)

export interface Called {
  id: string
  name: string
  number: string | null
  block: string | null
}

export interface Candidates {
  rows: (Candidate & Called)[]
  counts: Record<'memenuhi' | 'perlu-data' | 'tidak' | 'sudah', number>
}

/** Everybody in the unit's care, judged; one page of those in one view, by name. */
export async function candidatesOf(
  db: Db,
  actor: Actor,
  cohort: CohortView,
  today: Day,
  now: Date,
  asked: Question,
): Promise<Candidates> {
  const all = await candidatesFor(db, cohort, today, sql`true`)
  const views = Object.groupBy(all, viewOf)
  const view = asked.lihat ?? 'memenuhi'
  const ids = (views[view] ?? []).map(({ id }) => id)
  const called = await callAll(db, actor, ids, now, (asked.halaman - 1) * perPage)
  const byId = new Map(all.map((each) => [each.id, each]))
  const count = (code: keyof Candidates['counts']) => views[code]?.length ?? 0
  return {
    rows: called.flatMap((each) => {
      const candidate = byId.get(each.id)
      return candidate ? [{ ...candidate, ...each }] : []
    }),
    counts: {
      memenuhi: count('memenuhi'),
      'perlu-data': count('perlu-data'),
      tidak: count('tidak'),
      sudah: count('sudah'),
    },
  }
}

function viewOf({ seated, applicationState, judgement: { outcome } }: Candidate): keyof Candidates['counts'] {
  if (seated || applicationState === 'approved') return 'sudah'
  return outcome === 'eligible' ? 'memenuhi' : outcome === 'ineligible' ? 'tidak' : 'perlu-data'
}

async function callAll(
  db: Db,
  actor: Actor,
  ids: readonly string[],
  now: Date,
  from: number,
): Promise<Called[]> {
  const { rows } = await sql<Called>`
    select person.id, ${shownName(actor, now)} as name, case when ${isNamed(actor, now)} then person.block end as block,
      (select number from registration where registration.person_id = person.id
        order by from_on desc nulls last, registration.id desc limit 1) as number
    from person where person.id = any(${ids}::uuid[])
    order by lower(person.name), person.id limit ${perPage} offset ${from}`.execute(db)
  return rows
}

export interface BatchView {
  id: string
  enrolledBy: string
  enrolledAt: Date
  counts: Map<BatchOutcome, number>
  reason: ListReason | null
}

export const batchQuestion = z.object({
  lihat: z
    .enum(Object.keys(outcomes) as [BatchOutcome, ...BatchOutcome[]])
    .optional()
    .catch(undefined),
  halaman: pageAsked,
})
export type BatchQuestion = z.infer<typeof batchQuestion>

/** A list that was enrolled in a cohort. Errors: 404 for one of another cohort. */
export async function findBatch(db: Db, cohortId: string, batchId: string): Promise<BatchView> {
  const batch = found(
    await db
      .selectFrom('enrolmentBatch')
      .select(['id', 'enrolledBy', 'enrolledAt', 'reason'])
      .where('id', '=', z.uuid().safeParse(batchId).data ?? null)
      .where('cohortId', '=', cohortId)
      .executeTakeFirst(),
  )
  const { rows } = await sql<{ outcome: BatchOutcome; count: number }>`
    select outcome, count(*)::int as count from enrolment_line where batch_id = ${batch.id} group by outcome`.execute(
    db,
  )
  return { ...batch, counts: new Map(rows.map(({ outcome, count }) => [outcome, count])) }
}

export interface LineRow {
  at: number
  typed: string | null
  personId: string | null
  name: string | null
  number: string | null
  outcome: BatchOutcome
  findings: string[]
}

export async function linesIn(
  db: Db,
  actor: Actor,
  batchId: string,
  now: Date,
  { lihat, halaman }: BatchQuestion,
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select line.at, line.typed, line.person_id, case when person.id is not null then ${shownName(actor, now)} end as name,
      (select number from registration where registration.person_id = person.id
        order by from_on desc nulls last, registration.id desc limit 1) as number,
      line.outcome, line.findings
    from enrolment_line line left join person on person.id = line.person_id
    where line.batch_id = ${batchId} and ${withinLimits(actor)} ${lihat ? sql`and line.outcome = ${lihat}` : sql``}
    order by line.at limit ${perPage} offset ${(halaman - 1) * perPage}`.execute(db)
  return rows
}
