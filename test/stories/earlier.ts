import { reading, system } from '#kernel'
import { cooperation } from '../../src/sample/cooperation.ts'
import { layAgreement } from '../../src/sample/lay-cooperation.ts'
import { education, health, library } from './eight-offices.ts'
import type { StoryProgram } from './program.ts'

const keys = { dinkes: health, perpustakaan: library, pendidikan: education }

/** Three offices already helped the unit for the past three years; those that are registered get that agreement. */
export async function layEarlier({ services, offices, people }: StoryProgram): Promise<void> {
  const partners = new Map<string, string>()
  for (const [key, { name }] of Object.entries(keys)) {
    const partner = await reading(services.db, system, (read) =>
      read.selectFrom('partner').select('id').where('name', '=', name).executeTakeFirst(),
    )
    if (partner) partners.set(key, partner.id)
  }
  const earlier = cooperation.filter(({ began, partner }) => began > 1000 && partners.has(partner))
  for (const plan of earlier) await layAgreement(services, { offices, people, partners }, plan)
}
