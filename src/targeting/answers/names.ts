import type { Actor, Db } from '#kernel'
import { may } from '#kernel'
import { asks } from '../questions/queries.ts'
import type { Question } from '../tables.ts'

const hour = 3_600_000

/** Of the actor's own unit, for whoever may list its people. */
export const seesOwnNames = (actor: Actor) => actor.reach.of === 'unit' && may(actor, 'person.list')

/** The same for a saved question; offices above see names for an hour after they said why. */
export async function seesNames(db: Db, actor: Actor, question: Question, now: Date): Promise<boolean> {
  if (asks(actor, question) && seesOwnNames(actor)) return true
  if (!may(actor, 'answer.look') || !may(actor, 'person.list')) return false
  const look = await db
    .selectFrom('answerLook')
    .select('id')
    .where('questionId', '=', question.id)
    .where('accountId', '=', actor.accountId)
    .where('lookedAt', '>', new Date(now.getTime() - hour))
    .executeTakeFirst()
  return look !== undefined
}
