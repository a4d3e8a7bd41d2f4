import { sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import type { Actor, Db } from '#kernel'
import type { Flag } from '../checks/kinds.ts'
import type { PartnerKind } from '../kinds.ts'
import { areaNames } from './areas-called.ts'
import { type Contribution, contributionCodes } from './kinds.ts'

export const perPage = 25

/** What is sought and where, as the address says it; what makes no sense counts as not asked. */
export const question = z.object({
  apa: z.enum(contributionCodes).optional().catch(undefined),
  /** Undefined: not said, so the officer's own regency; empty: anywhere. */
  di: z
    .string()
    .max(120)
    .transform((text) => text.replace(/\p{Cc}+/gu, ' ').trim())
    .optional()
    .catch(undefined),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Question = z.infer<typeof question>

export function helpAddress({ apa, di, halaman }: Partial<Question>): string {
  const query = new URLSearchParams()
  if (apa) query.set('apa', apa)
  if (di !== undefined) query.set('di', di)
  if (halaman && halaman > 1) query.set('halaman', String(halaman))
  return query.size > 0 ? `${to.whoCanHelp}?${query}` : to.whoCanHelp
}

/** How far: 0 reaches the place, 1 the same regency, 2 the same province, 3 elsewhere. */
export type Distance = 0 | 1 | 2 | 3

export interface Helper {
  id: string
  name: string
  kind: PartnerKind
  district: string
  regency: string
  flag: Flag | null
  gives: Contribution
  note: string | null
  areas: string[]
  distance: Distance
}

interface Sought {
  kind: Contribution | undefined
  /** The code of an area. */
  place: string | undefined
  page: number
}

/** Who gives it, the nearest first. */
export async function whoCanHelp(db: Db, { kind, place, page }: Sought): Promise<Helper[]> {
  const near = place ? sql<Distance>`area_distance(c.areas, ${place})` : sql<Distance>`3`
  const offers = db
    .selectFrom('partnerContribution as c')
    .innerJoin('partner as record', 'record.id', 'c.partnerId')
    .distinctOn(['record.survivorId', 'c.kind'])
    .select(['record.survivorId', 'c.kind as gives', 'c.note', 'c.areas', near.as('distance')])
    .$if(kind !== undefined, (query) => query.where('c.kind', '=', kind as Contribution))
    .orderBy('record.survivorId')
    .orderBy('c.kind')
    .orderBy('distance')
  const rows = await db
    .selectFrom(offers.as('offer'))
    .innerJoin('partner', 'partner.id', 'offer.survivorId')
    .innerJoin('place', 'place.code', 'partner.districtCode')
    .leftJoin('partnerFlagNow as f', 'f.partnerId', 'partner.id')
    .select(['partner.id', 'partner.name', 'partner.kind', 'place.district', 'place.regency', 'f.flag'])
    .select(['offer.gives', 'offer.note', 'offer.areas', 'offer.distance'])
    .orderBy('offer.distance')
    .orderBy(sql`lower(partner.name)`)
    .orderBy('partner.id')
    .orderBy('offer.gives')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  const names = await areaNames(
    db,
    rows.flatMap(({ areas }) => areas),
  )
  return rows.map((row) => ({ ...row, areas: row.areas.map((code) => names.get(code) ?? code) }))
}

/** How many partners give each kind, in the whole country. */
export async function helpersByKind(db: Db): Promise<Map<Contribution, number>> {
  const rows = await db
    .selectFrom('partnerContribution')
    .innerJoin('partner', 'partner.id', 'partnerContribution.partnerId')
    .select('partnerContribution.kind')
    .select(sql<bigint>`count(distinct partner.survivor_id)`.as('count'))
    .groupBy('partnerContribution.kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]))
}

/** Where the officer's own office stands: 'Kabupaten Hulu Sungai Tengah'. */
export async function ownRegency(db: Db, { scope }: Actor): Promise<string> {
  if (!scope) return ''
  const unit = await db
    .selectFrom('unit')
    .select(['regency', 'province'])
    .where('id', '=', scope.unitId)
    .executeTakeFirst()
  return unit?.regency ?? unit?.province ?? ''
}
