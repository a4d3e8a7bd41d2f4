import { z } from 'zod'
import { type Actor, act, done, found, line, newId, refuse, type Tx } from '#kernel'
import { listQuery } from '../list-address.ts'
import { asQuestion, filtersOf, mostFilters } from './queries.ts'

export const filterName = line('Isi nama saringan', 40)
export const tick = z
  .literal('ya')
  .optional()
  .transform((value) => value === 'ya')

/** A question to the list of agreements that comes back under a name. */
export const save = act({
  name: 'filter.saved',
  permission: 'filter.save',

  input: z.object({ name: filterName, shared: tick, query: z.string().max(1000).default('') }),

  async run({ tx, actor, now }, { name, shared, query: typed }) {
    const scope = found(actor.scope)
    const query = listQuery(asQuestion(typed))
    if (query === '') return refuse('nothing-asked')
    if ((await filtersOf(tx, actor)).length >= mostFilters) return refuse('too-many')
    if (await isNameTaken(tx, actor, name)) return refuse('name-used', { field: 'name' })

    const id = newId()
    const accountId = found(actor.accountId)
    await tx
      .insertInto('savedFilter')
      .values({ id, accountId, ...scope, name, query, shared, createdAt: now })
      .execute()
    return done({ query }, { subject: id, scope, after: { name, shared, query } })
  },
})

/** Two of one name above the list could not be told apart. */
export async function isNameTaken(tx: Tx, actor: Actor, name: string, except?: string): Promise<boolean> {
  const others = (await filtersOf(tx, actor)).filter(({ id }) => id !== except)
  return others.some((other) => other.name.toLowerCase() === name.toLowerCase())
}
