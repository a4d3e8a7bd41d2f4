import { sql } from 'kysely'
import type { Actor, Db, Slice } from '#kernel'
import { asking, inStage, type Question, stageNow, type When } from './asking.ts'
import { isSuspended } from './halt/queries.ts'
import type { Stage } from './stages.ts'
import type { Agreement } from './tables.ts'

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
  suspended: boolean
  /** What the reader's own office has to do where another leads; null where it leads or has nothing written. */
  ownDuties: string | null
  /** Whether another office leads, and the reader's is bound. */
  bound: boolean
}

/** One page of the answer, or another slice of it, latest first; with `habis` or `putusan` what ends first comes first. */
export async function listAgreements(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
  { from, most }: Slice = { from: (asked.halaman - 1) * perPage, most: perPage },
): Promise<Row[]> {
  const { today } = when
  const soonest = asked.habis || asked.putusan
  const page = asking(db, actor, asked, when)
    .select(['agreement.id', 'agreement.endsOn', 'agreement.createdAt'])
    .where((eb) => inStage(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), asked.tahap, today))
    .orderBy(soonest ? 'agreement.endsOn' : 'agreement.createdAt', soonest ? 'asc' : 'desc')
    .orderBy('agreement.id', 'desc')
    .limit(most)
    .offset(from)
  const rows = await db
    .selectFrom(page.as('page'))
    .innerJoin('agreement', 'agreement.id', 'page.id')
    .innerJoin('unit', 'unit.id', 'agreement.unitId')
    .select([
      'agreement.id',
      'agreement.title',
      'agreement.kind',
      'agreement.stageSince',
      'agreement.startsOn',
      'agreement.endsOn',
      'unit.name as unitName',
    ])
    .select((eb) => stageNow(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), today).as('stage'))
    .leftJoin('party as own', (join) =>
      join.onRef('own.agreementId', '=', 'agreement.id').on('own.unitId', '=', actor.scope?.unitId ?? null),
    )
    .select(['own.duties as ownDuties', 'own.id as ownPartyId', 'agreement.unitId'])
    .select((eb) => isSuspended(eb.ref('agreement.id'), today).as('suspended'))
    .select((eb) =>
      eb
        .selectFrom('party')
        .innerJoin('partner as record', 'record.id', 'party.partnerId')
        .innerJoin('partner', 'partner.id', 'record.survivorId')
        .select(sql<string>`string_agg(partner.name, ', ' order by party.place_in_order)`.as('names'))
        .whereRef('party.agreementId', '=', 'agreement.id')
        .as('partnerNames'),
    )
    .orderBy(soonest ? 'page.endsOn' : 'page.createdAt', soonest ? 'asc' : 'desc')
    .orderBy('page.id', 'desc')
    .execute()
  return rows.map(({ ownPartyId, unitId, ...row }) => {
    const bound = ownPartyId !== null && unitId !== actor.scope?.unitId
    return {
      ...row,
      partnerNames: row.partnerNames ?? '',
      suspended: Boolean(row.suspended) && row.stage === 'active',
      bound,
      ownDuties: bound ? row.ownDuties : null,
    }
  })
}

/** The ids of all that answer the question, latest first. */
export async function idsAsked(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
  most: number,
): Promise<string[]> {
  const rows = await asking(db, actor, asked, when)
    .select('agreement.id')
    .where((eb) => inStage(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), asked.tahap, when.today))
    .orderBy('agreement.createdAt', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** How many answer the question in each stage, whatever stage is chosen: what the chips show. */
export async function countByStage(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
): Promise<Map<Stage, number>> {
  const { today } = when
  const rows = await asking(db, actor, asked, when)
    .select((eb) => stageNow(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), today).as('stageToday'))
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .groupBy('stageToday')
    .execute()
  return new Map(rows.map((row) => [row.stageToday, Number(row.count)]))
}

/** How many of what is asked for wait for a word about their end. */
export async function countUndecided(db: Db, actor: Actor, asked: Question, when: When): Promise<number> {
  const { count } = await asking(db, actor, { ...asked, putusan: 'perlu' }, when)
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** How many answer each of these questions, in their order, by one query. */
export async function countAsked(
  db: Db,
  actor: Actor,
  questions: readonly Question[],
  when: When,
): Promise<number[]> {
  if (questions.length === 0) return []
  const counts = questions.map(
    (asked) =>
      sql`(select count(*) from (${asking(db, actor, asked, when)
        .select('agreement.id')
        .where((eb) =>
          inStage(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), asked.tahap, when.today),
        )}) answer)`,
  )
  const { rows } = await sql<{
    counts: number[]
  }>`select array[${sql.join(counts)}]::int[] as counts`.execute(db)
  return rows[0]?.counts ?? []
}
