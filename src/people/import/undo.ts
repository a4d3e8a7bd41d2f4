import { sql } from 'kysely'
import type { Import } from '#imports'
import type { Db, Moment } from '#kernel'
import type { Person } from '../tables.ts'
import { recordOf, updatePeople } from './write.ts'

/** Whose file somebody changed or moved after the import, or worked on in any other way. */
export async function changedSince(db: Db, job: Import): Promise<{ count: number; names: string[] }> {
  const { rows } = await sql<{ name: string | null }>`
    with touched as (
      select distinct unnest(about) as id from event
      where unit_id = ${job.unitId} and at > ${job.endedAt} and act not like 'import.%'
    )
    select person.name from import_subject subject left join person on person.id = subject.subject_id
    where subject.import_id = ${job.id}
      and (person.version is distinct from subject.version or person.unit_id <> ${job.unitId}
        or subject.subject_id in (select id from touched))
    order by person.name`.execute(db)
  return {
    count: rows.length,
    names: rows.slice(0, 10).map(({ name }) => name ?? 'seseorang yang sudah pindah'),
  }
}

interface Subject {
  subjectId: string
  created: boolean
  kept: {
    sources?: object
    aliases?: string[]
    registration?: string
    dates?: string
    means?: string
    closed?: string[]
  }
  before: Partial<Person>
}

/** Takes back what the import did to some people: those it brought go, the others are again as they were. */
export async function undo({ tx }: Moment, job: Import, most: number): Promise<string[]> {
  const { rows: subjects } = await sql<Subject>`
    select subject.subject_id, created, kept, revision.before
    from import_subject subject
      left join person_revision revision
        on revision.source_id = subject.import_id and revision.person_id = subject.subject_id
    where subject.import_id = ${job.id} order by subject.subject_id limit ${most}`.execute(tx)
  const ids = subjects.map(({ subjectId }) => subjectId)
  if (ids.length === 0) return []
  const changed = subjects.filter(({ created }) => !created)
  const kept = changed.map((each) => each.kept)
  await tx
    .deleteFrom('person')
    .where(
      'id',
      'in',
      sql<string>`(select unnest(${subjects.filter((each) => each.created).map(({ subjectId }) => subjectId)}::uuid[]))`,
    )
    .execute()
  await takeAway(tx, kept, changed)
  const people = await tx
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', sql<string>`(select unnest(${changed.map(({ subjectId }) => subjectId)}::uuid[]))`)
    .forUpdate()
    .execute()
  const byId = new Map(changed.map((subject) => [subject.subjectId, subject]))
  await updatePeople(
    tx,
    people.map((person) => {
      const subject = byId.get(person.id)
      return recordOf(person, { ...person, ...subject?.before, sources: subject?.kept.sources ?? {} })
    }),
  )
  await sql`delete from person_revision where source_id = ${job.id} and person_id = any(${ids}::uuid[])`.execute(
    tx,
  )
  await sql`delete from import_subject where import_id = ${job.id} and subject_id = any(${ids}::uuid[])`.execute(
    tx,
  )
  return ids
}

async function takeAway(
  tx: Moment['tx'],
  kept: readonly Subject['kept'][],
  changed: readonly Subject[],
): Promise<void> {
  const ids = (key: 'registration' | 'dates' | 'means') => kept.flatMap((each) => each[key] ?? [])
  await sql`delete from registration where id = any(${ids('registration')}::uuid[])`.execute(tx)
  await sql`delete from sentence_dates where id = any(${ids('dates')}::uuid[])`.execute(tx)
  await sql`delete from means where id = any(${ids('means')}::uuid[])`.execute(tx)
  await sql`update registration set to_on = null where id = any(${kept.flatMap(({ closed }) => closed ?? [])}::uuid[])`.execute(
    tx,
  )
  const aliases = changed.flatMap(({ subjectId, kept: { aliases = [] } }) =>
    aliases.map((alias) => ({ id: subjectId, alias })),
  )
  await sql`
    delete from person_alias using jsonb_to_recordset(${JSON.stringify(aliases)}::jsonb) as gone (id uuid, alias text)
    where person_id = gone.id and person_alias.alias = gone.alias`.execute(tx)
}
