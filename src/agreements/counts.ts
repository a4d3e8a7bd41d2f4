import { sql } from 'kysely'
import type { Actor, Db } from '#kernel'
import { asking, inStage, type Question, stageNow, type When } from './asking.ts'
import type { Stage } from './stages.ts'

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
