import { sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked } from '#kernel'
import { isStanding, type Tie, ties } from './partner-terms.ts'

export const perPage = 25

/** Which partners are shown, as it stands in the address; nonsense counts as not asked. */
export const tieQuestion = z.object({
  tampil: z.enum(['baru', 'lama', 'diperpanjang', 'dijajaki']).optional().catch(undefined),
  halaman: pageAsked,
})
export type TieQuestion = z.infer<typeof tieQuestion>

export const tiesAddress = (asked: Partial<TieQuestion>): string => addressOf(to.partnersOldAndNew, asked)

export type TieRow = Tie & { name: string; district: string }

/** One page of partners, the longest-standing first. */
export async function listTies(db: Db, actor: Actor, asked: TieQuestion, today: Day): Promise<TieRow[]> {
  const { rows } = await sql<TieRow>`
    select tie.*, partner.name, area.name as district
    from (${ties(actor, today)}) tie join partner on partner.id = tie.partner_id
    join area on area.code = partner.district_code
    where ${wanted(asked, today)}
    order by coalesce(first_term, first_contact), partner.name, partner.id
    limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(db)
  return rows
}

function wanted({ tampil }: TieQuestion, today: Day) {
  switch (tampil) {
    case 'baru':
      return isStanding('new', today)
    case 'lama':
      return isStanding('long-standing', today)
    case 'dijajaki':
      return isStanding('exploring', today)
    case 'diperpanjang':
      return sql`renewals > 0`
    default:
      return sql`true`
  }
}
