import { type Actor, found, type Services } from '#kernel'
import { register } from '#partners'
import { doing } from './doing.ts'
import { partners } from './partners.ts'

/** The partners, registered by the officers who work with them. */
export async function layPartners(
  services: Services,
  people: Map<string, Actor>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, by, typed } of partners) {
    const registered = await doing(services, found(people.get(by)), register, { ...typed, different: 'ya' })
    ids.set(key, registered.id)
  }
  return ids
}
