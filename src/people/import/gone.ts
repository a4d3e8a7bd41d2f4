import { sql } from 'kysely'
import type { Absent, Gone, Import } from '#imports'
import { type Db, type Moment, newId } from '#kernel'
import { type PersonStatus, statuses } from '../kinds.ts'

/** Whom the list of a unit does not name. */
export const absent: Absent = { list, count, says: 'Sudah tidak di satuan kerja ini', release }

/** Whoever the unit has in its care and the list does not name. */
const missing = ({ id, unitId }: Import) => sql`
  from person where unit_id = ${unitId} and archived_at is null and status <> 'former'
    and not exists (select from import_row where import_id = ${id} and subject_id = person.id)`

async function count(db: Db, job: Import): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count ${missing(job)}`.execute(db)
  return rows[0]?.count ?? 0
}

async function list(db: Db, job: Import, { from, most }: { from: number; most: number }): Promise<Gone[]> {
  const { rows } = await sql<{ id: string; name: string; status: PersonStatus; number: string | null }>`
    select id, name, status, (select number from registration where person_id = person.id
      order by from_on desc nulls last, id desc limit 1) as number
    ${missing(job)} order by lower(name), id limit ${most} offset ${from}`.execute(db)
  return rows.map(({ id, name, status, number }) => ({
    id,
    name,
    note: [statuses[status], number].filter(Boolean).join(', '),
  }))
}

/** The user said that they are no longer here: they stay on file as former, and their register line ends. */
async function release({ tx, now, actor }: Moment, job: Import, ids: readonly string[]): Promise<void> {
  const marked = ids.map((id) => ({ id, revision: newId() }))
  await sql`
    with marked as (
      select * from jsonb_to_recordset(${JSON.stringify(marked)}::jsonb) as marked (id uuid, revision uuid)
    ), before as materialized (
      select person.id, person.status, person.version, person.sources, marked.revision
      from person join marked using (id)
      where person.unit_id = ${job.unitId} and person.status <> 'former'
      for update of person
    ), closed as (
      update registration set to_on = greatest(from_on, ${job.asOf}::date)
      from before where person_id = before.id and to_on is null
      returning registration.id, person_id
    ), kept as (
      insert into person_revision (id, person_id, act, at, actor_name, source, source_id, before, after)
      select revision, id, 'import.applied', ${now}, ${actor.name}, ${job.origin}, ${job.id},
        jsonb_build_object('status', status), jsonb_build_object('status', 'former')
      from before
    ), subject as (
      insert into import_subject (import_id, subject_id, created, version, kept)
      select ${job.id}, id, false, version + 1, jsonb_build_object('sources', sources,
        'closed', (select jsonb_agg(closed.id) from closed where closed.person_id = before.id))
      from before
    )
    update person set status = 'former', version = person.version + 1
    from before where before.id = person.id`.execute(tx)
}
