import { sql } from 'kysely'
import { to } from '#addresses'
import type { Db } from '#kernel'
import { type PartnerKind, partnerKinds, placeName } from '#partners'
import { type Asked, type Group, groupOf, most } from './group.ts'

interface Row {
  id: string
  name: string
  kind: PartnerKind
  district: string
  regency: string
  aliases: string | null
  nib: string | null
  fit: number
  total: bigint
}

/** Partners by NIB, NPWP or any of their names. */
export async function findPartners(db: Db, { text, near }: Asked): Promise<Group> {
  const found = near ? sql`partner_spelled(${text}, ${most})` : sql`partners_sought(${text})`
  const { rows } = await sql<Row>`
    select partner.id, name, kind, district, regency, nib, hit.fit, hit.total,
      (select string_agg(alias, '; ' order by alias) from partner_alias where partner_id = partner.id) as aliases
    from (
      select partner_id, likeness as fit, count(*) over () as total from ${found} found
      order by likeness desc, partner_id limit ${most}
    ) hit
      join partner on partner.id = hit.partner_id join place on place.code = partner.district_code
    order by hit.fit desc, lower(name), partner.id`.execute(db)
  return groupOf('Mitra', rows, hitOf, `${to.partners}?${new URLSearchParams({ cari: text })}`)
}

function hitOf({ id, name, kind, aliases, nib, fit, ...place }: Row) {
  const said = [
    partnerKinds[kind],
    placeName(place),
    aliases && `Juga disebut ${aliases}`,
    fit >= 4 && nib && `NIB ${nib}`,
  ]
  return { href: to.partner(id), title: name, detail: said.filter(Boolean).join('. ') }
}
