import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { objectCodes } from '#agreements'
import { type Actor, addressOf, type Day, type Db, pageAsked, within, wordsAsked } from '#kernel'
import { helpCodes, type Standing, standingCodes, urgencyCodes } from './kinds.ts'
import { standingOn } from './standing.ts'
import type { Need } from './tables.ts'

export const perPage = 25

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  keadaan: z.enum(standingCodes).optional().catch(undefined),
  objek: z.enum(objectCodes).optional().catch(undefined),
  bantuan: z.enum(helpCodes).optional().catch(undefined),
  mendesak: z.enum(urgencyCodes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  kanwil: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The address of the list asked so. */
export function needsAddress(asked: Partial<Question>): string {
  return addressOf(to.needs, asked)
}

export interface Row
  extends Pick<
    Need,
    'id' | 'unitId' | 'object' | 'help' | 'what' | 'quantity' | 'measure' | 'since' | 'urgency'
  > {
  standing: Standing
  unitName: string
  agreementId: string | null
  agreement: string | null
}

/** One page: what is open stands first, the urgent above, then the oldest. */
export async function listNeeds(db: Db, actor: Actor, asked: Question, today: Day): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select need.id, need.unit_id, need.object, need.help, need.what, need.quantity, need.measure, need.since,
      need.urgency, ${standingOn(today)} as standing, unit.short_name as unit_name,
      need.agreement_id, agreement.title as agreement
    from need join unit on unit.id = need.unit_id left join agreement on agreement.id = need.agreement_id
    where ${asking(actor, asked)} and ${inStanding(asked, today)}
    order by array_position(${order(standingCodes)}, ${standingOn(today)}),
      array_position(${order(urgencyCodes)}, need.urgency), need.since, need.id
    limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(db)
  return rows
}

/** How many stand where, whichever standing is chosen: what the chips show. */
export async function countNeeds(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
): Promise<Map<Standing, number>> {
  const { rows } = await sql<{ standing: Standing; count: number }>`
    select ${standingOn(today)} as standing, count(*)::int as count
    from need left join agreement on agreement.id = need.agreement_id
    where ${asking(actor, asked)} group by 1`.execute(db)
  return new Map(rows.map(({ standing, count }) => [standing, count]))
}

function asking(actor: Actor, { cari, objek, bantuan, mendesak, unit, kanwil }: Question) {
  const pattern = cari && `%${cari.replace(/[\\%_]/g, '\\$&')}%`
  const conditions = [
    within(actor, { unit: sql.ref('need.unit_id'), kanwil: sql.ref('need.kanwil_id') }),
    pattern && sql`(need.what ilike ${pattern} or need.asked_by ilike ${pattern})`,
    objek && sql`need.object = ${objek}`,
    bantuan && sql`need.help = ${bantuan}`,
    mendesak && sql`need.urgency = ${mendesak}`,
    unit && sql`need.unit_id = ${unit}`,
    kanwil && sql`need.kanwil_id = ${kanwil}`,
  ].filter((each) => typeof each === 'object')
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

const inStanding = ({ keadaan }: Question, today: Day) =>
  keadaan ? sql<SqlBool>`${standingOn(today)} = ${keadaan}` : sql<SqlBool>`true`

const order = (codes: readonly string[]) => sql`array[${sql.join([...codes])}]::text[]`
