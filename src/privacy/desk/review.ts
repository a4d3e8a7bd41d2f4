import { z } from 'zod'
import { act, done, type Moment, paragraph, refuse, type Tx, version } from '#kernel'
import { findLook, type LookView } from './queries.ts'
import type { LookReview } from './tables.ts'

const base = { id: z.uuid(), version }

/** Nothing is wrong with it. */
export const clear = act({
  name: 'look.cleared',
  permission: 'look.review',
  input: z.object(base),
  run: (moment, { id, version }) =>
    step(moment, { id, version, from: 'open', by: 'reviewer', set: { state: 'cleared' } }),
})

/** The reviewer wants to know more from whoever looked. */
export const question = act({
  name: 'look.questioned',
  permission: 'look.review',
  input: z.object({ ...base, question: paragraph('Tulis pertanyaan', 500) }),
  run: (moment, { id, version, question }) =>
    step(moment, { id, version, from: 'open', by: 'reviewer', set: { state: 'questioned', question } }),
})

/** Whoever looked explains it. */
export const answer = act({
  name: 'look.answered',
  permission: 'person.read',
  input: z.object({ ...base, answer: paragraph('Tulis jawaban', 1000) }),
  run: (moment, { id, version, answer }) =>
    step(moment, {
      id,
      version,
      from: 'questioned',
      by: 'looker',
      set: { state: 'answered', answer, answeredAt: moment.now },
    }),
})

/** The reviewer ends it with a word on what came out. */
export const close = act({
  name: 'look.closed',
  permission: 'look.review',
  input: z.object({ ...base, conclusion: paragraph('Tulis kesimpulan', 500) }),
  run: (moment, { id, version, conclusion }) =>
    step(moment, {
      id,
      version,
      from: 'answered',
      by: 'reviewer',
      set: { state: 'closed', conclusion, closedAt: moment.now },
    }),
})

interface Step {
  id: string
  version: number
  from: LookView['state']
  by: 'reviewer' | 'looker'
  set: Partial<LookReview> & Pick<LookReview, 'state'>
}

/** One step of a review. What is asked and answered may name people, so the record keeps only where it stands. */
async function step(moment: Moment, { id, version: seen, from, by, set }: Step) {
  const { tx, actor, now } = moment
  const look = await findLook(tx, id, actor, now)
  const isOwn = look.accountId === actor.accountId
  if (by === 'reviewer' && isOwn) return refuse('own-look')
  if (look.state !== from || (by === 'looker' && !isOwn)) return refuse('not-so-far')
  const first = { lookId: id, ...set, reviewedBy: actor.accountId ?? '', reviewedAt: now }
  const isWritten = from === 'open' ? await begin(tx, first) : await goOn(tx, id, seen, set)
  if (!isWritten) return refuse('changed-meanwhile')
  const after = { state: set.state, file: look.personId }
  return done({ id }, { subject: id, scope: look, before: { state: look.state }, after })
}

type First = Partial<LookReview> & Pick<LookReview, 'lookId' | 'state' | 'reviewedBy' | 'reviewedAt'>

/** Of two reviewers the first has it. */
async function begin(tx: Tx, first: First): Promise<boolean> {
  const [result] = await tx
    .insertInto('lookReview')
    .values(first)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return result?.numInsertedOrUpdatedRows === 1n
}

async function goOn(tx: Tx, id: string, seen: number, set: Partial<LookReview>): Promise<boolean> {
  const [result] = await tx
    .updateTable('lookReview')
    .set({ ...set, version: seen + 1 })
    .where('lookId', '=', id)
    .where('version', '=', seen)
    .execute()
  return result?.numUpdatedRows === 1n
}
