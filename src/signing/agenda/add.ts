import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { holdEvent } from '../queries.ts'
import { candidates, question } from './candidates.ts'

const many = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.uuid('Pilih kerja sama dari daftar')).max(500),
)

/** Puts agreements into the event, at the end of its order: those that are ticked, or all that answer the filter. */
export const addAgreements = act({
  name: 'signing.agreements-added',
  permission: 'signing.arrange',

  input: question.extend({ id: z.uuid(), agreementIds: many, semua: z.literal('ya').optional() }),

  async run({ tx, actor }, { id, agreementIds, semua, ...asked }) {
    const event = await holdEvent(tx, id, actor)
    if (event.state !== 'preparing' && event.state !== 'open') return refuse('closed')
    if (!semua && agreementIds.length === 0) return refuse('none-chosen')
    const possible = candidates(tx, actor, event, semua ? asked : {})
    const chosen = await (semua ? possible : possible.where('agreement.id', 'in', agreementIds))
      .select(['agreement.id', 'agreement.title'])
      .orderBy('agreement.title')
      .orderBy('agreement.id')
      .limit(500)
      .execute()
    if (chosen.length === 0 || (!semua && chosen.length < new Set(agreementIds).size))
      return refuse('not-possible')

    const last = await tx
      .selectFrom('signingPlace')
      .select((eb) => eb.fn.max('placeInOrder').as('place'))
      .where('eventId', '=', id)
      .executeTakeFirst()
    const from = 1 + (last?.place ?? 0)
    await tx
      .insertInto('signingPlace')
      .values(chosen.map((each, at) => ({ eventId: id, agreementId: each.id, placeInOrder: from + at })))
      .execute()
    return done(
      { id, count: chosen.length },
      {
        subject: id,
        about: chosen.map((each) => each.id),
        scope: event,
        after: { event: event.title, agreements: chosen.map(({ title }) => title) },
      },
    )
  },
})
