import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, act, done, found, may, newId } from '#kernel'
import { nikHashIn } from '#people'
import { countEverything } from './count.ts'
import type { Question } from './group.ts'

/** Milliseconds for which an answer can be opened again. */
export const kept = 86_400_000

/** Seeks. The text is kept sealed for a day; the record learns how many were found, never what was sought. */
export const ask = act({
  name: 'search.asked',
  permission: 'search.ask',

  input: z.object({
    /** As far as PostgreSQL takes it. */
    q: z
      .string('Tulis apa yang dicari')
      .transform((text) =>
        text
          .replace(/\p{Cc}+/gu, ' ')
          .trim()
          .slice(0, 160),
      )
      .pipe(z.string().min(1, 'Tulis apa yang dicari')),
    people: z
      .literal('ya')
      .optional()
      .transform((only) => only === 'ya'),
  }),

  async run({ tx, actor, now, today, secrets }, { q: text, people: peopleOnly }) {
    const id = newId()
    await sql`select forget_searches(${new Date(now.getTime() - kept)})`.execute(tx)
    const question = { id, textSealed: secrets.seal(text), peopleOnly, askedAt: now }
    await tx
      .insertInto('searchQuestion')
      .values({ ...question, accountId: found(actor.accountId) })
      .execute()
    const people = amongPeople(actor, peopleOnly)
    const after = await countEverything(tx, {
      text,
      actor,
      now,
      today,
      people,
      nikHash: nikHashIn(text, secrets),
    })
    return done({ id }, { subject: id, scope: actor.scope, after })
  },
})

/** People are found by whoever may list them. */
export function amongPeople(actor: Actor, only: boolean): Question['people'] {
  if (!may(actor, 'person.list')) return 'none'
  return only ? 'only' : 'too'
}
