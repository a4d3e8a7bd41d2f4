import { z } from 'zod'
import { act, done, found, line, newId, refuse, version } from '#kernel'
import { linesField, linesOf } from './lines.ts'
import { lockQuestion, nameTaken } from './queries.ts'
import { answer } from './run.ts'

const fields = { name: line('Isi nama pertanyaan', 120), s: linesField }

/** Keeps a question under a name for the whole office, and answers it the first time. */
export const saveQuestion = act({
  name: 'question.saved',
  permission: 'question.write',

  input: z.object(fields),

  async run(moment, { name, s }) {
    const { tx, actor, now, today } = moment
    const scope = found(actor.scope)
    const lines = await linesOf(tx, actor, today, s)
    if (lines.length === 0) return refuse('asks-nothing')
    if (await nameTaken(tx, scope.unitId, name)) return refuse('name-taken', { field: 'name' })
    const question = { id: newId(), lines: lines.map(({ written }) => written) }
    await tx
      .insertInto('question')
      .values({ ...question, ...scope, name, createdBy: actor.name, createdAt: now })
      .execute()
    await answer(moment, question)
    const asked = lines.map(({ said }) => said).join('; ')
    return done({ id: question.id }, { subject: question.id, scope, after: { name, asked } })
  },
})

/** Another name or other lines; answered at once, and compared with the last answer to the old lines. */
export const reviseQuestion = act({
  name: 'question.revised',
  permission: 'question.write',

  input: z.object({ id: z.uuid(), version, ...fields }),

  async run(moment, { id, version: seen, name, s }) {
    const { tx, actor, today } = moment
    const question = await lockQuestion(tx, id, actor)
    if (question.version !== seen)
      return refuse('changed-meanwhile', { theirs: { version: question.version } })
    const lines = await linesOf(tx, actor, today, s)
    if (lines.length === 0) return refuse('asks-nothing')
    if (await nameTaken(tx, question.unitId, name, id)) return refuse('name-taken', { field: 'name' })
    const before = await linesOf(tx, actor, today, question.lines)
    const written = lines.map((each) => each.written)
    await tx
      .updateTable('question')
      .set({ name, lines: written, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    await answer(moment, { id, lines: written })
    return done(
      { id },
      {
        subject: id,
        scope: question,
        before: { name: question.name, asked: before.map(({ said }) => said).join('; ') },
        after: { name, asked: lines.map(({ said }) => said).join('; ') },
      },
    )
  },
})

/** Takes a question away with its answers, unless people were chosen by it. */
export const removeQuestion = act({
  name: 'question.removed',
  permission: 'question.write',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor }, { id }) {
    const question = await lockQuestion(tx, id, actor)
    const chosen = await tx
      .selectFrom('selection')
      .select('id')
      .where('questionId', '=', id)
      .executeTakeFirst()
    if (chosen) return refuse('has-selection')
    await tx.deleteFrom('question').where('id', '=', id).execute()
    return done({ id }, { subject: id, scope: question, before: { name: question.name } })
  },
})
