import { actorIn, inviteAccount, postsOf } from '#accounts'
import { type Actor, found, reading, type Services, system } from '#kernel'
import { doing } from './doing.ts'
import { type Person, people } from './people.ts'

/** The people of the sample, each with a post; they sign in from the list, so their invitations lead nowhere. */
export async function layPeople(
  services: Services,
  offices: Map<string, string>,
): Promise<Map<string, Actor>> {
  const actors = new Map<string, Actor>()
  for (const person of people) {
    const id = await lay(services, person, found(offices.get(person.office)))
    const posts = await reading(services.db, system, (read) => postsOf(read, id))
    actors.set(person.key, actorIn({ id, name: person.name }, found(posts[0])))
  }
  return actors
}

const usernameOf = ({ name }: Person) => name.toLowerCase().replaceAll(' ', '.')

async function lay(services: Services, person: Person, unitId: string): Promise<string> {
  const { id } = await doing(services, system, inviteAccount, {
    name: person.name,
    username: usernameOf(person),
    unitId,
    title: person.title,
    standing: person.standing ?? 'definitif',
    roles: person.roles,
    validFrom: '2020-01-02',
  })
  return id
}
