import { sql } from 'kysely'
import type { Applied, Import, StagedRow } from '#imports'
import { type Moment, newId } from '#kernel'
import type { Person } from '../tables.ts'
import { beside, type Compared, confirms } from './compare.ts'
import { standingFor } from './standing.ts'
import { insertPeople, type PersonRecord, recordOf, updatePeople } from './write.ts'

/** Brings a part of a list into the files of people: with sets, one statement for each table. */
export async function apply(moment: Moment, job: Import, rows: readonly StagedRow[]): Promise<Applied> {
  const standing = await standingFor(moment.tx, job, rows, true)
  const compared = rows.map((row) => beside(standing, job, row, moment.secrets))
  const held = heldOf(compared)
  const going = compared.filter(({ row }) => !held.some(({ at }) => at === row.at))
  const changes = going.flatMap((each) => changeOf(moment, job, each))
  await insertPeople(
    moment.tx,
    changes.filter(({ isNew }) => isNew).map(({ person }) => person),
  )
  await updatePeople(
    moment.tx,
    changes.filter(({ isNew }) => !isNew).map(({ person }) => person),
  )
  await hang(moment, job, changes)
  const ids = (isNew: boolean) =>
    changes.filter((each) => each.isNew === isNew).map(({ person }) => person.id)
  return { created: ids(true), changed: ids(false), held }
}

/** What nobody decided since the preview: a NIK that came up elsewhere, or a second row for one number. */
function heldOf(compared: readonly Compared[]): Applied['held'] {
  const seen = new Set<string>()
  const held: Applied['held'] = []
  for (const { row, doubts } of compared) {
    const isSecond = row.keys.some((key) => seen.has(key))
    const open = doubts.filter(({ blocks }) => blocks || row.decision !== 'take')
    if (isSecond || open.length > 0) held.push({ at: row.at, doubts: open })
    else for (const key of row.keys) seen.add(key)
  }
  return held
}

/** One file as it will stand, and what is put beside it. */
interface Change extends Compared {
  isNew: boolean
  person: PersonRecord
  before: Record<string, unknown>
  registrationId: string | null
  datesId: string | null
  meansId: string | null
}

function changeOf({ now, today }: Moment, job: Import, compared: Compared): Change[] {
  const { known, difference } = compared
  if (known && difference.fields.length === 0 && !confirms(difference)) return []
  const nik = 'nikHash' in difference.set ? { nikStateOn: today } : {}
  const set: Partial<Person> = { ...difference.set, ...nik }
  const person = recordOf(known, {
    ...(known ?? { id: newId(), unitId: job.unitId, kanwilId: job.kanwilId, createdAt: now, version: 0 }),
    ...set,
    ...(!known && { name: String(compared.row.values.name) }),
    sources: { ...(known?.sources as object), ...difference.sources },
  })
  const before = Object.fromEntries(
    Object.keys(set).map((field) => [field, known?.[field as keyof Person] ?? null]),
  )
  return [
    {
      ...compared,
      isNew: known === undefined,
      person,
      before: known ? before : {},
      registrationId: difference.registration && newId(),
      datesId: difference.dates ? newId() : null,
      meansId: difference.means && newId(),
    },
  ]
}

/** What hangs on the people, what it replaced, and what undoing needs. */
async function hang({ tx, now, actor }: Moment, job: Import, changes: readonly Change[]): Promise<void> {
  const rows = changes.map((change) => ({
    id: change.person.id,
    isNew: change.isNew,
    version: change.person.version,
    aliases: change.difference.aliases,
    registrationId: change.registrationId,
    registration: change.difference.registration,
    datesId: change.datesId,
    meansId: change.meansId,
    means: change.difference.means,
    dates: change.datesId && datesOf(change.person),
    revisionId: newId(),
    before: change.before,
    after: change.difference.set,
    kept: {
      sources: change.known?.sources,
      aliases: change.difference.aliases,
      registration: change.registrationId,
      dates: change.datesId,
      means: change.meansId,
    },
  }))
  const json = JSON.stringify(rows)
  await sql`
    with change as materialized (
      select * from jsonb_to_recordset(${json}::jsonb) as change (id uuid, "isNew" boolean, version int, aliases text[],
        "registrationId" uuid, registration jsonb, "datesId" uuid, "meansId" uuid, means jsonb, dates jsonb,
        "revisionId" uuid, before jsonb, after jsonb, kept jsonb)
    ), alias as (
      insert into person_alias (person_id, alias)
      select id, unnest(aliases) from change on conflict do nothing
    ), line as (
      insert into registration (id, person_id, unit_id, code, number, from_on)
      select "registrationId", id, ${job.unitId}, registration->>'code', registration->>'number',
        (registration->>'fromOn')::date
      from change where "registrationId" is not null
    ), snapshot as (
      insert into sentence_dates (id, person_id, as_of, one_third_on, half_on, two_thirds_on, expires_on, source)
      select "datesId", id, ${job.asOf}, (dates->>'one_third_on')::date, (dates->>'half_on')::date,
        (dates->>'two_thirds_on')::date, (dates->>'expires_on')::date, ${job.origin}
      from change where "datesId" is not null
    ), word as (
      insert into means (id, person_id, source, poor, decile, as_of, recorded_by, recorded_at)
      select "meansId", id, means->>'source', (means->>'poor')::boolean, (means->>'decile')::smallint, ${job.asOf},
        ${actor.name}, ${now}
      from change where "meansId" is not null
    ), revision as (
      insert into person_revision (id, person_id, act, at, actor_name, source, source_id, before, after)
      select "revisionId", id, 'import.applied', ${now}, ${actor.name}, ${job.origin}, ${job.id}, before, after
      from change
    )
    insert into import_subject (import_id, subject_id, created, version, kept)
    select ${job.id}, id, "isNew", version, kept from change`.execute(tx)
}

const datesOf = ({ one_third_on, half_on, two_thirds_on, expires_on }: PersonRecord) => ({
  one_third_on,
  half_on,
  two_thirds_on,
  expires_on,
})
