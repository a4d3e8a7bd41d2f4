import { sql } from 'kysely'
import { to } from '#addresses'
import { listAddress, type Stage, StageBadge, shortKinds, stageNow } from '#agreements'
import { type Db, longDay } from '#kernel'
import { type Asked, type Group, groupOf, most } from './group.ts'

interface Row {
  id: string
  title: string
  kind: keyof typeof shortKinds
  stage: Stage
  unitName: string
  partners: string | null
  number: string | null
  endsOn: string | null
  fit: number
  total: bigint
}

/** Agreements within reach by number, title, party, object or place; those in force or on their way first. */
export async function findAgreements(db: Db, { text, today, near }: Asked): Promise<Group> {
  const found = near ? sql`agreements_spelled(${text}, ${most})` : sql`agreements_sought(${text})`
  const { rows } = await sql<Row>`
    select agreement.id, title, agreement.kind, unit.name as unit_name, ends_on, hit.fit, hit.total,
      ${stageNow(sql.ref('agreement.stage'), sql.ref('agreement.ends_on'), today)} as stage,
      (select string_agg(partner.name, ', ' order by place_in_order) from party
        join partner on partner.id = party.partner_id where party.agreement_id = agreement.id) as partners,
      (select number from party where party.agreement_id = agreement.id and number is not null
        order by (number_squeezed like '%' || sought_number(${text}) || '%') desc nulls last, place_in_order limit 1) as number
    from (
      select agreement_id, fit, count(*) over () as total
      from ${found} found join agreement on agreement.id = found.agreement_id
      order by fit desc, stage in ('ended', 'terminated', 'dropped'), created_at desc, agreement_id
      limit ${most}
    ) hit
      join agreement on agreement.id = hit.agreement_id join unit on unit.id = agreement.unit_id
    order by hit.fit desc, agreement.stage in ('ended', 'terminated', 'dropped'), created_at desc, agreement.id`.execute(
    db,
  )
  return groupOf('Kerja sama', rows, hitOf, listAddress({ cari: text }))
}

function hitOf({ id, title, kind, stage, unitName, partners, number, endsOn }: Row) {
  const said = [
    `${shortKinds[kind]} ${unitName} dengan ${partners ?? 'mitra yang belum diisi'}`,
    number && `Nomor ${number}`,
    endsOn && `Sampai ${longDay(endsOn)}`,
  ]
  return {
    href: to.agreement(id),
    title,
    detail: said.filter(Boolean).join('. '),
    badge: <StageBadge stage={stage} />,
  }
}
