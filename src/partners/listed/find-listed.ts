import { sql } from 'kysely'
import type { Db } from '#kernel'
import { type Called, heart, looksLike } from '../alike/alike.ts'
import type { Flag } from '../checks/kinds.ts'
import { isLocal, type PartnerKind } from '../kinds.ts'
import { partnerLabel } from '../list/search.ts'

/** A partner as a list names it. */
export interface Listed {
  name: string
  /** Other names beside it. */
  aliases: readonly string[]
  kind: PartnerKind | undefined
  districtCode: string | undefined
  /** '16.71': where it lies, as far as the list says. */
  regencyCode: string | undefined
}

export interface KnownPartner {
  id: string
  name: string
  /** 'Dinas Kesehatan (Barabai, Kabupaten Hulu Sungai Tengah)': reads as this one when a list names it so. */
  label: string
  flag: Flag | null
  /** Why the flag flies. */
  reason: string | null
}

export interface Meant {
  /** Registered under this very name, today's, a former one or another, where the list says. */
  same: KnownPartner[]
  /** Registered under a name like it: for somebody to decide. */
  alike: KnownPartner[]
}

type Row = KnownPartner & {
  kind: PartnerKind
  names: string[]
  districtCode: string
  district: string
  regency: string
  province: string
}

/** Whom each of these may be among the registered partners, all of them with one query. */
export async function findListed(db: Db, asked: readonly Listed[]): Promise<Meant[]> {
  const rows = await candidates(db, asked)
  const known = rows.map((row) => ({ row, called: calledOf(row), bare: new Set(row.names.map(bareName)) }))
  const places = new Map(
    rows.map(({ districtCode, regency, province }) => [districtCode.slice(0, 5), [regency, province]]),
  )
  return asked.map((each) => {
    const wanted = bareName(each.name)
    const labelled = known.filter(({ row }) => bareName(row.label) === wanted)
    const named = known.filter(({ bare }) => bare.has(wanted))
    const here = named.filter(({ row }) => mayLie(row, each))
    const same = labelled.length > 0 ? labelled : here
    const mine = { ...each, kind: each.kind ?? 'swasta', names: [each.name, ...each.aliases] }
    const regency = each.regencyCode ?? ''
    const like = known.filter(
      ({ row, called }) =>
        (named.some((other) => other.row === row) && !each.regencyCode) ||
        looksLike(
          {
            ...mine,
            regency: regency || called.regency,
            placeNames: places.get(regency || called.regency) ?? [],
          },
          called,
        ),
    )
    return {
      same: same.map(({ row }) => shown(row)),
      alike: same.length > 0 ? [] : like.slice(0, most).map(({ row }) => shown(row)),
    }
  })
}

const most = 6

/** An office of the same name stands in every regency, so it is meant only where the list says the same place. */
function mayLie(row: Row, { regencyCode }: Listed): boolean {
  if (regencyCode) return row.districtCode.startsWith(regencyCode) || !isLocal(row.kind)
  return !isLocal(row.kind)
}

/** Capitals, dots and spaces make no other name. */
export const bareName = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** May these two of one list be one, written in two ways? */
export const looksListed = (one: Listed, other: Listed) => looksLike(asCalled(one), asCalled(other))

const asCalled = ({ name, aliases, kind = 'swasta', regencyCode = '' }: Listed): Called => ({
  kind,
  names: [name, ...aliases],
  regency: regencyCode,
  placeNames: [],
})

const calledOf = ({ kind, names, districtCode, regency, province }: Row): Called => ({
  kind,
  names,
  regency: districtCode.slice(0, 5),
  placeNames: [regency, province],
})

const shown = ({ id, name, label, flag, reason }: Row): KnownPartner => ({ id, name, label, flag, reason })

/** Everybody in the regencies that the list names, and whoever is called or spelled so anywhere. */
async function candidates(db: Db, asked: readonly Listed[]): Promise<Row[]> {
  const names = [...new Set(asked.flatMap(({ name, aliases }) => [name, ...aliases]))]
  const bareOfLabel = names.map((name) => name.replace(/ \([^()]*\)$/, '').toLowerCase())
  const hearts = [...new Set(names.map((name) => heart(name.replace(/ \([^()]*\)$/, ''), []).join(' ')))]
  const regencies = [...new Set(asked.flatMap(({ regencyCode }) => regencyCode ?? []))]
  const { rows } = await sql<Omit<Row, 'label'>>`
    with near as (
      select survivor_id as id from partner where left(district_code, 5) = any(${regencies}::text[])
      union select partner_id from partner_called where called = any(${bareOfLabel}::text[])
      union select spelled.partner_id from unnest(${hearts}::text[]) heart, partner_candidates(heart, '') spelled
    )
    select partner.id, partner.kind, partner.name, partner.district_code, place.district, place.regency, place.province,
      flown.flag, flown.reason,
      array(select called from partner_called where partner_called.partner_id = partner.id) as names
    from near join partner using (id) join place on place.code = partner.district_code
      left join partner_flag_now flown on flown.partner_id = partner.id
    where partner.merged_into_id is null order by lower(partner.name), partner.id`.execute(db)
  return rows.map((row) => ({ ...row, label: partnerLabel(row) }))
}
