import { z } from 'zod'
import { act, done, line, maybe, newId, refuse, ticked } from '#kernel'
import { seesOwnNames } from '../answers/names.ts'
import { asks, findQuestion, lockForCopy, runsOf } from '../questions/queries.ts'
import { partnerCalled } from '../zones/fields.ts'
import { columnCodes } from './columns.ts'

/** An answer leaves the office: to whom, what for and what of it is written down before the file exists. */
export const makeCopy = act({
  name: 'answer.copied',
  permission: 'answer.copy',

  input: z.object({
    id: z.uuid(),
    content: z.enum(['counts', 'names'], 'Pilih isi salinan'),
    recipient: line('Isi untuk siapa', 160),
    partner: maybe(line('Isi mitra', 240)),
    purpose: line('Isi untuk keperluan apa', 160),
    columns: z.preprocess((value) => value ?? [], ticked(columnCodes, 'Pilih kolom').or(z.tuple([]))),
  }),

  async run({ tx, actor, now }, { id: questionId, content, recipient, partner, purpose, columns }) {
    await lockForCopy(tx, questionId, actor)
    const question = await findQuestion(tx, questionId, actor)
    const [run] = await runsOf(tx, questionId)
    if (!run) return refuse('no-answer')
    const partnerId = partner === null ? null : await partnerCalled(tx, partner)
    if (partnerId === undefined) return refuse('partner-unknown', { field: 'partner' })
    if (content === 'names') {
      if (!asks(actor, question) || !seesOwnNames(actor)) return refuse('names-stay', { field: 'content' })
      if (columns.length === 0) return refuse('no-columns', { field: 'columns' })
    }
    const last = await tx
      .selectFrom('answerCopy')
      .select((eb) => eb.fn.max('copy').as('copy'))
      .where('questionId', '=', questionId)
      .executeTakeFirst()
    const id = newId()
    const said = {
      copy: (last?.copy ?? 0) + 1,
      content,
      recipient,
      purpose,
      columns: content === 'names' ? [...columns] : [],
    }
    await tx
      .insertInto('answerCopy')
      .values({
        id,
        questionId,
        ...said,
        partnerId,
        accountId: actor.accountId,
        madeBy: actor.name,
        madeAt: now,
      })
      .execute()
    const about = partnerId ? [partnerId] : []
    return done({ id: questionId, copy: id }, { subject: questionId, about, scope: question, after: said })
  },
})
