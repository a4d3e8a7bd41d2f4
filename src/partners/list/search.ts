import { sql } from 'kysely'
import type { Db } from '#kernel'
import { placeName } from '../areas.ts'
import { type PartnerKind, partnerKinds } from '../kinds.ts'

export interface Search {
  /** A name, a part of it, nearly it; or a NIB or NPWP. */
  text?: string | undefined
  kind?: PartnerKind | undefined
  /** The code of a district, a regency or a province. */
  district?: string | undefined
  /** From 1. */
  page?: number | undefined
}

export interface PartnerRow {
  id: string
  name: string
  kind: PartnerKind
  district: string
  regency: string
  contact: string | null
  /** The first contact's phone, or else e-mail. */
  reachedBy: string | null
}

export interface Found {
  rows: PartnerRow[]
  total: number
  /** How many of each kind the same question finds when the kind is left open. */
  kinds: Map<PartnerKind, number>
}

export const pageSize = 25

/** One page of the partners of the country, nearest name first when a text is sought, else by name. */
export async function searchPartners(db: Db, search: Search): Promise<Found> {
  const text = search.text?.trim() ?? ''
  const counts = await inArea(db, search.district)
    .$if(text !== '', (query) =>
      query.where('id', 'in', sql<string>`(select partner_id from ${matches(text)})`),
    )
    .select(['kind', (eb) => eb.fn.countAll<bigint>().as('count')])
    .groupBy('kind')
    .execute()
  const kinds = new Map(counts.map(({ kind, count }) => [kind, Number(count)]))
  const total = search.kind ? (kinds.get(search.kind) ?? 0) : [...kinds.values()].reduce((a, b) => a + b, 0)
  return { rows: await pageOf(db, { ...search, text }), total, kinds }
}

export interface PartnerChoice {
  id: string
  name: string
  /** 'Dinas atau badan daerah (OPD/SKPD)' */
  kind: string
  /** 'Barabai, Kabupaten Hulu Sungai Tengah' */
  district: string
  /** 'Dinas Kesehatan (Barabai, Kabupaten Hulu Sungai Tengah)': tells partners of one name apart. */
  label: string
}

/** For pickers: the 25 partners that fit the text best, or the first ones by name when there is none. */
export async function partnerChoices(db: Db, text: string): Promise<PartnerChoice[]> {
  const rows = await pageOf(db, { text: text.trim() })
  return rows.map(({ id, name, kind, district, regency }) => ({
    id,
    name,
    kind: partnerKinds[kind],
    district: placeName({ district, regency }),
    label: partnerLabel({ name, district, regency }),
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
async function pageOf(db: Db, search: Search & { text: string }): Promise<PartnerRow[]> {
  const chosen = (await idsOf(db, search).execute()).map(({ id }) => id)
  if (chosen.length === 0) return []
  const rows = await placed(db)
    .leftJoin('partnerContact as c', (join) =>
      join.onRef('c.partnerId', '=', 'partner.id').on('c.isPrimary', '=', true),
    )
    .select(['c.name as contact', (eb) => eb.fn.coalesce('c.phone', 'c.email').as('reachedBy')])
    .where('partner.id', 'in', chosen)
    .execute()
  return rows.sort((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id))
}

function idsOf(db: Db, { text, kind, district, page = 1 }: Search & { text: string }) {
  const some = inArea(db, district)
    .select('partner.id')
    .$if(kind !== undefined, (query) => query.where('partner.kind', '=', kind as PartnerKind))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const nearest =
    text === ''
      ? some
      : some.innerJoin(matches(text).as('m'), 'm.partnerId', 'partner.id').orderBy('m.likeness', 'desc')
  return nearest.orderBy(sql`lower(partner.name)`).orderBy('partner.id')
}

const matches = (text: string) => sql<{ partnerId: string; likeness: number }>`partner_matches(${text})`

function inArea(db: Db, code: string | undefined) {
  return db
    .selectFrom('partner')
    .where('partner.mergedIntoId', 'is', null)
    .$if(code !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb('districtCode', '=', code as string), eb('districtCode', 'like', `${code}.%`)]),
      ),
    )
}

function placed(db: Db) {
  return db
    .selectFrom('partner')
    .innerJoin('place', 'place.code', 'partner.districtCode')
    .select(['partner.id', 'partner.name', 'partner.kind', 'place.district', 'place.regency'])
}
