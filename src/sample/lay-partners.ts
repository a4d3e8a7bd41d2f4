import { type Actor, found, reading, type Services, system } from '#kernel'
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
    const known = await reading(services.db, system, (read) =>
      read
        .selectFrom('partner')
        .select('id')
        .where('name', '=', typed.name ?? '')
        .executeTakeFirst(),
    )
    const id =
      known?.id ?? (await doing(services, found(people.get(by)), register, { ...typed, different: 'ya' })).id
    ids.set(key, id)
  }
  return ids
}
