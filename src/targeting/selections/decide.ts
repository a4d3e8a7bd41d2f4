import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, line, newId, refuse } from '#kernel'
import { inCare } from '../questions/funnel.ts'
import { lockQuestion, runsOf } from '../questions/queries.ts'
import { orderBy, rankRule } from './criteria.ts'

const mostSeats = 2000

/** Seats are given to whoever the published rule puts first among those of the latest answer. */
export const decideSelection = act({
  name: 'selection.decided',
  permission: 'selection.decide',

  input: z.object({
    id: z.uuid(),
    seats: z.coerce
      .number('Isi jumlah tempat')
      .int('Isi jumlah tempat')
      .min(1, 'Isi jumlah tempat')
      .max(mostSeats),
    purpose: line('Isi untuk kegiatan apa', 160),
  }),

  async run({ tx, actor, now, today }, { id: questionId, seats, purpose }) {
    const question = await lockQuestion(tx, questionId, actor)
    const [run] = await runsOf(tx, questionId)
    if (!run || run.remaining === 0) return refuse('nobody')
    if (run.runOn !== today || run.lines.join() !== question.lines.join()) return refuse('old-answer')
    const rule = await rankRule(tx, today, question)
    const id = newId()
    await tx
      .insertInto('selection')
      .values({
        id,
        questionId,
        runOn: run.runOn,
        seats,
        purpose,
        rule: JSON.stringify(rule.value),
        ruleSource: rule.source,
        decidedBy: actor.name,
        decidedAt: now,
      })
      .execute()
    const order = await orderBy(tx, rule.value, today, question)
    await sql`insert into selection_place (selection_id, person_id, by_rule, place)
      select ${id}, id, place, place from (
        select person.id, row_number() over (order by ${order})::int as place
        from question_answer answer join person on person.id = answer.person_id
        where answer.run_id = ${run.id} and answer.state <> 'gone' and ${inCare(actor)}
      ) ranked`.execute(tx)
    return done({ id }, { subject: id, about: [questionId], scope: question, after: { seats, purpose } })
  },
})
