import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { Flag } from '../checks/kinds.ts'
import type { Contribution } from '../contributions/kinds.ts'
import type { PartnerKind } from '../kinds.ts'

export interface Search {
  /** A name, a part of it, nearly it; or a NIB or NPWP. */
  text?: string | undefined
  kind?: PartnerKind | undefined
  /** 'none': nobody looked into it yet. */
  flag?: Flag | 'none' | undefined
  /** What it can give. */
  gives?: Contribution | undefined
  /** The code of a district, a regency or a province. */
  district?: string | undefined
  /** From 1. */
  page?: number | undefined
}

/** The partners whose names or numbers fit the text, nearest first; none was typed, none are named. */
export type Sought = Search & { hits: string[] | undefined }

export async function withHits(db: Db, search: Search): Promise<Sought> {
  const text = search.text?.trim() ?? ''
  if (text === '') return { ...search, hits: undefined }
  const { rows } = await sql<{ id: string }>`
    select partner.id from partner_matches(${text}) m join partner on partner.id = m.partner_id
    order by m.likeness desc, lower(partner.name), partner.id`.execute(db)
  return { ...search, hits: rows.map(({ id }) => id) }
}

/** The partners that stand and answer the question. */
export function asking(db: Db, { hits, kind, flag, gives, district }: Sought) {
  const flown = sql`(select partner_id from partner_flag_now)`
  return db
    .selectFrom('partner')
    .where('partner.mergedIntoId', 'is', null)
    .$if(hits !== undefined, (query) => query.where(sql<boolean>`partner.id = any(${hits}::uuid[])`))
    .$if(kind !== undefined, (query) => query.where('partner.kind', '=', kind as PartnerKind))
    .$if(flag === 'none', (query) => query.where(sql<boolean>`partner.id not in ${flown}`))
    .$if(flag !== undefined && flag !== 'none', (query) =>
      query.where('partner.id', 'in', (eb) =>
        eb
          .selectFrom('partnerFlagNow')
          .select('partnerId')
          .where('flag', '=', flag as Flag),
      ),
    )
    .$if(gives !== undefined, (query) =>
      query.where('partner.id', 'in', (eb) =>
        eb
          .selectFrom('partnerContribution as c')
          .innerJoin('partner as record', 'record.id', 'c.partnerId')
          .select('record.survivorId')
          .where('c.kind', '=', gives as Contribution),
      ),
    )
    .$if(district !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('partner.districtCode', '=', district as string),
          eb('partner.districtCode', 'like', `${district}.%`),
        ]),
      ),
    )
}
