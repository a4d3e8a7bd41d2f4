import { to } from '#addresses'
import type { Db } from '#kernel'
import { type PersonHit, seekPeople, statuses } from '#people'
import { type Asked, type Group, groupOf, most } from './group.ts'

/** People within reach by name, alias, register number or NIK. */
export async function findPeople(db: Db, asked: Asked): Promise<Group> {
  const hits = await seekPeople(db, asked, most)
  return groupOf('Warga binaan', hits, hitOf)
}

function hitOf({ id, name, status, unitName, number, aliases }: PersonHit) {
  const said = [`${statuses[status]}, ${unitName}`, number, aliases && `Juga disebut ${aliases}`]
  return { href: to.person(id), title: name, detail: said.filter(Boolean).join('. ') }
}
