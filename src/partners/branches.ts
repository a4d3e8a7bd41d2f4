import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { Flag } from './checks/kinds.ts'
import type { PartnerKind } from './kinds.ts'

export interface Branch {
  id: string
  name: string
  kind: PartnerKind
  district: string
  flag: Flag | null
  /** 1 stands right under the partner. */
  depth: number
}

const most = 100

/** Everything under a partner: the agencies of a regency, the units of a company and theirs, children after parents. */
export async function branchesOf(db: Db, partnerId: string): Promise<Branch[]> {
  const { rows } = await sql<Branch>`
    with recursive below (id, depth, way) as (
      select ${partnerId}::uuid, 0, array[]::text[]
      union all
      select child.id, below.depth + 1, below.way || (lower(child.name) || child.id)
      from below
      join partner parent on parent.survivor_id = below.id
      join partner child on child.parent_id = parent.id and child.merged_into_id is null and child.id <> below.id
      where below.depth < 6
    )
    select partner.id, partner.name, partner.kind, place.district, f.flag, below.depth
    from below join partner on partner.id = below.id join place on place.code = partner.district_code
    left join partner_flag_now f on f.partner_id = partner.id
    where below.depth > 0
    order by below.way limit ${most}`.execute(db)
  return rows
}
