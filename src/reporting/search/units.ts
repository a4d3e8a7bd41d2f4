import { sql } from 'kysely'
import { type UnitKind, unitKindNames } from '#accounts'
import { to } from '#addresses'
import type { Db } from '#kernel'
import { type Asked, type Group, groupOf, most } from './group.ts'

interface Row {
  id: string
  name: string
  kind: UnitKind
  regency: string | null
  kanwilName: string
  otherwise: string | null
  fit: number
  total: bigint
}

/** Units by today's name, an earlier one, another word for them, letter code or regency. */
export async function findUnits(db: Db, { text, near }: Asked): Promise<Group> {
  const found = near ? sql`units_spelled(${text}, ${most})` : sql`units_sought(${text})`
  const { rows } = await sql<Row>`
    select unit.id, unit.name, unit.kind, unit.regency, office.short_name as kanwil_name, hit.fit, hit.total,
      (select string_agg(distinct said, '; ') from (
        select alias as said from unit_alias where unit_alias.unit_id = unit.id
        union all
        select name from unit_period where unit_period.unit_id = unit.id and valid_to is not null
      ) other where said <> unit.name) as otherwise
    from (
      select unit_id, fit, count(*) over () as total from ${found} found order by fit desc, unit_id limit ${most}
    ) hit
      join unit on unit.id = hit.unit_id join unit office on office.id = unit.kanwil_id
    order by hit.fit desc, unit.name, unit.id`.execute(db)
  const all = `${to.units}?${new URLSearchParams({ cari: text, kanwil: 'semua' })}`
  return groupOf('Satuan kerja', rows, hitOf, all)
}

function hitOf({ id, name, kind, regency, kanwilName, otherwise }: Row) {
  const said = [
    unitKindNames[kind],
    regency,
    kanwilName !== name && kanwilName,
    otherwise && `Juga disebut ${otherwise}`,
  ]
  return { href: to.unit(id), title: name, detail: said.filter(Boolean).join('. ') }
}
