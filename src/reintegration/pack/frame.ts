import type { Context } from 'hono'
import { to } from '#addresses'
import { type App, found } from '#kernel'
import { findPerson, isOwn, type PersonView } from '#people'

export type One = Context<App, '/:id'>
export type OnePack = Context<App, '/:id/:packId'>

/** Somebody in the care of the own unit. Errors: 404 for everybody else. */
export async function ownPerson(c: Pick<One, 'var' | 'req'>): Promise<PersonView> {
  const { db, actor } = c.var
  const person = await findPerson(db, c.req.param('id') ?? '', actor)
  return found(isOwn(actor, person) && !person.mergedInto ? person : undefined)
}

export const aroundPack = ({ id, name }: PersonView) => [
  { label: 'Warga binaan', href: to.people },
  { label: name, href: to.person(id) },
  { label: 'Bekal', href: to.personPack(id) },
]
