import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, type Moment, newId } from '#kernel'
import type { Question, Run } from '../tables.ts'
import { fellAt, funnelOf, inCare } from './funnel.ts'
import { linesOf } from './lines.ts'
import { lockQuestion, runsOf } from './queries.ts'

/** Asks a saved question again: the numbers are kept, and who is new or fell out since the last time. */
export const runQuestion = act({
  name: 'question.run',
  permission: 'question.write',

  input: z.object({ id: z.uuid() }),

  async run(moment, { id }) {
    const question = await lockQuestion(moment.tx, id, moment.actor)
    const { serial } = await answer(moment, question)
    return done({ id }, { subject: id, scope: question, after: { serial } })
  },
})

/** One run, with its comparison. Only the sets of the latest run stay: of earlier ones the numbers are enough. */
export async function answer(
  { tx, actor, now, today }: Pick<Moment, 'tx' | 'actor' | 'now' | 'today'>,
  question: Pick<Question, 'id' | 'lines'>,
): Promise<{ serial: number }> {
  const lines = await linesOf(tx, actor, today, question.lines)
  const { people, steps, remaining, limited } = await funnelOf(tx, actor, lines)
  const [previous] = await runsOf(tx, question.id)
  const before = previous?.id ?? null
  const judged = sql`select person.id, ${fellAt(lines)} as fell from person where ${inCare(actor)}`
  const compared = await sql<{ added: number; gone: number }>`
    with ${kept(before)}, judged as (${judged})
    select count(*) filter (where judged.fell = 0 and kept.person_id is null)::int as added,
      count(*) filter (where kept.person_id is not null and judged.fell is distinct from 0)::int as gone
    from judged full join kept on kept.person_id = judged.id`.execute(tx)
  const { added, gone } = (previous && compared.rows[0]) ?? { added: null, gone: null }
  const runId = newId()
  const serial = (previous?.serial ?? 0) + 1
  await tx
    .insertInto('questionRun')
    .values({
      id: runId,
      questionId: question.id,
      serial,
      lines: lines.map(({ written }) => written),
      said: JSON.stringify(steps.map(({ said }) => said)),
      people,
      limited,
      losses: JSON.stringify(steps.map(({ lost, unknown }) => [lost, unknown])),
      remaining,
      added,
      gone,
      runOn: today,
      runAt: now,
      runBy: actor.name,
    })
    .execute()
  await sql`with ${kept(before)}, judged as (${judged})
    insert into question_answer (run_id, person_id, state, fell)
    select ${runId}, coalesce(judged.id, kept.person_id),
      case when judged.fell is distinct from 0 then 'gone'
        when kept.person_id is null and ${before}::uuid is not null then 'new' else 'still' end,
      judged.fell
    from judged full join kept on kept.person_id = judged.id
    where judged.fell = 0 or kept.person_id is not null`.execute(tx)
  if (previous) await forget(tx, previous)
  return { serial }
}

const kept = (runId: string | null) =>
  sql`kept as (select person_id from question_answer where run_id = ${runId}::uuid and state <> 'gone')`

const forget = (tx: Moment['tx'], { id }: Run) =>
  tx.deleteFrom('questionAnswer').where('runId', '=', id).execute()
