import { sql } from 'kysely'
import type { Import } from '#imports'
import type { Db, Moment } from '#kernel'
import { removeListed } from '#partners'

type What = 'agreement' | 'partner'

/** What somebody worked on since, or uses elsewhere: it would be lost with the import. */
export async function changedSince(db: Db, job: Import): Promise<{ count: number; names: string[] }> {
  const { rows } = await sql<{ name: string }>`
    with mine as (
      select kept->>'what' as what, array_agg(subject_id) as ids from import_subject
      where import_id = ${job.id} group by 1
    ), touched as (
      select distinct id from mine, import_touched(${job.id}, what::regclass, ids, case what
        when 'partner' then ${ownOfPartner} else '{}' end::regclass[]) id
    )
    select coalesce(agreement.title, 'mitra ' || partner.name, 'data yang sudah tidak ada') as name
    from touched left join agreement using (id) left join partner using (id) order by 1`.execute(db)
  return { count: rows.length, names: rows.slice(0, 10).map(({ name }) => name) }
}

/** What an import itself writes about its partners; what goes with an agreement when it goes is its own anyway. */
const ownOfPartner = ['partner_alias', 'partner_contact', 'party', 'listed_partner']

/** Takes back some of what the import brought: first agreements, then the partners they came with. */
export async function undo(moment: Moment, job: Import, most: number): Promise<string[]> {
  const { tx } = moment
  const { rows } = await sql<{ id: string; what: What }>`
    select subject_id as id, kept->>'what' as what from import_subject
    where import_id = ${job.id} order by kept->>'what', subject_id limit ${most}`.execute(tx)
  const ids = (what: What) => rows.filter((row) => row.what === what).map(({ id }) => id)
  await sql`delete from agreement where id = any(${ids('agreement')}::uuid[])`.execute(tx)
  await removeListed(moment, ids('partner'))
  const gone = rows.map(({ id }) => id)
  await sql`delete from import_subject where import_id = ${job.id} and subject_id = any(${gone}::uuid[])`.execute(
    tx,
  )
  return gone
}
