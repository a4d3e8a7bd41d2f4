import { sql } from 'kysely'
import type { Db, Slice } from '#kernel'
import { placeName } from '../areas.ts'
import type { Flag } from '../checks/kinds.ts'
import type { Contribution } from '../contributions/kinds.ts'
import { type PartnerKind, partnerKinds } from '../kinds.ts'
import { asking, type Search, type Sought, withHits } from './asking.ts'

export interface PartnerRow {
  id: string
  name: string
  kind: PartnerKind
  district: string
  regency: string
  contact: string | null
  /** The first contact's phone, or else e-mail. */
  reachedBy: string | null
  flag: Flag | null
}

export interface Found {
  rows: PartnerRow[]
  total: number
  /** How many of each the same question finds when that part of it is left open. */
  kinds: Map<PartnerKind, number>
  flags: Map<Flag | 'none', number>
  gives: Map<Contribution, number>
}

export const pageSize = 25

/** One page of the partners of the country, nearest name first when a text is sought, else by name. */
export async function searchPartners(db: Db, search: Search, slice?: Slice): Promise<Found> {
  const sought = await withHits(db, search)
  const kinds = await asking(db, { ...sought, kind: undefined })
    .select(['partner.kind as code', (eb) => eb.fn.countAll<bigint>().as('count')])
    .groupBy('partner.kind')
    .execute()
  const flags = await asking(db, { ...sought, flag: undefined })
    .leftJoin('partnerFlagNow as flown', 'flown.partnerId', 'partner.id')
    .select([
      sql<Flag | 'none'>`coalesce(flown.flag, 'none')`.as('code'),
      (eb) => eb.fn.countAll<bigint>().as('count'),
    ])
    .groupBy('code')
    .execute()
  const gives = await asking(db, { ...sought, gives: undefined })
    .innerJoin('partner as record', 'record.survivorId', 'partner.id')
    .innerJoin('partnerContribution as c', 'c.partnerId', 'record.id')
    .select(['c.kind as code', sql<bigint>`count(distinct partner.id)`.as('count')])
    .groupBy('c.kind')
    .execute()
  const counts = {
    kinds: new Map(kinds.map(({ code, count }) => [code, Number(count)])),
    flags: new Map(flags.map(({ code, count }) => [code, Number(count)])),
    gives: new Map(gives.map(({ code, count }) => [code, Number(count)])),
  }
  const total = search.kind ? (counts.kinds.get(search.kind) ?? 0) : sum(counts.kinds)
  return { rows: await pageOf(db, sought, slice), total, ...counts }
}

const sum = (counts: Map<unknown, number>) => [...counts.values()].reduce((a, b) => a + b, 0)

export interface PartnerChoice {
  id: string
  name: string
  /** 'Dinas atau badan daerah (OPD/SKPD)' */
  kind: string
  /** 'Barabai, Kabupaten Hulu Sungai Tengah' */
  district: string
  /** 'Dinas Kesehatan (Barabai, Kabupaten Hulu Sungai Tengah)': tells partners of one name apart. */
  label: string
  flag: Flag | null
}

/** For pickers: the 25 partners that fit the text best, or the first ones by name when there is none. */
export async function partnerChoices(db: Db, text: string): Promise<PartnerChoice[]> {
  const rows = await pageOf(db, await withHits(db, { text }))
  return rows.map(({ id, name, kind, district, regency, flag }) => ({
    id,
    name,
    kind: partnerKinds[kind],
    district: placeName({ district, regency }),
    label: partnerLabel({ name, district, regency }),
    flag,
  }))
}

export interface Labelled {
  name: string
  district: string
  regency: string
}

export const partnerLabel = ({ name, ...place }: Labelled) => `${name} (${placeName(place)})`

/** The partners somebody means by a whole name or by a label as `partnerLabel` makes it. */
export async function partnersCalled(db: Db, typed: string): Promise<{ id: string; label: string }[]> {
  const bare = typed.replace(/ \([^()]*\)$/, '')
  const rows = await placed(db)
    .where('partner.mergedIntoId', 'is', null)
    .where(sql<boolean>`lower(partner.name) in (lower(${typed}), lower(${bare}))`)
    .execute()
  const called = rows.map((row) => ({ id: row.id, name: row.name, label: partnerLabel(row) }))
  const same = (text: string) => text.toLowerCase() === typed.toLowerCase()
  const labelled = called.filter(({ label }) => same(label))
  return labelled.length > 0 ? labelled : called.filter(({ name }) => same(name))
}

/** First which ones, then everything about these few: sorting whole rows of the country would be slow. */
async function pageOf(db: Db, sought: Sought, slice?: Slice): Promise<PartnerRow[]> {
  const { hits, page = 1 } = sought
  const { from, most } = slice ?? { from: (page - 1) * pageSize, most: pageSize }
  const nearest = sql<{ id: string; at: bigint }>`unnest(${hits ?? []}::uuid[]) with ordinality`
  const chosen = await asking(db, sought)
    .select('partner.id')
    .$if(hits !== undefined, (query) =>
      query.innerJoin(nearest.as<'hit'>(sql`hit(id, at)`), 'hit.id', 'partner.id').orderBy('hit.at'),
    )
    .$if(hits === undefined, (query) => query.orderBy(sql`lower(partner.name)`))
    .orderBy('partner.id')
    .limit(most)
    .offset(from)
    .execute()
  if (chosen.length === 0) return []
  const ids = chosen.map(({ id }) => id)
  const rows = await placed(db)
    .leftJoin('partnerContact as c', (join) =>
      join.onRef('c.partnerId', '=', 'partner.id').on('c.isPrimary', '=', true),
    )
    .leftJoin('partnerFlagNow as f', 'f.partnerId', 'partner.id')
    .select(['c.name as contact', (eb) => eb.fn.coalesce('c.phone', 'c.email').as('reachedBy'), 'f.flag'])
    .where('partner.id', 'in', ids)
    .execute()
  const place = new Map(ids.map((id, at) => [id, at]))
  return rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}

function placed(db: Db) {
  return db
    .selectFrom('partner')
    .innerJoin('place', 'place.code', 'partner.districtCode')
    .select(['partner.id', 'partner.name', 'partner.kind', 'place.district', 'place.regency'])
}
