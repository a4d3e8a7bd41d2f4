import { sql } from 'kysely'
import type { Applied, Import, StagedRow } from '#imports'
import { type Moment, newId } from '#kernel'
import { bareName, holdRegistry, type NewPartner, reachedBy, registerListed } from '#partners'
import { readNumber } from '../number.ts'
import { refreshSearch } from '../search-text.ts'
import { beside, type Compared } from './compare.ts'
import { standingFor, valuesOf } from './standing.ts'

/** Writes a part of a list: with sets, one statement for each table. What came in since the preview is held. */
export async function apply(moment: Moment, job: Import, rows: readonly StagedRow[]): Promise<Applied> {
  await holdRegistry(moment)
  const standing = await standingFor(moment.tx, rows)
  const compared = rows.map((row, at) => beside(standing, row, at))
  const held = heldOf(compared)
  const going = compared.filter(({ row, agreement }) => !agreement && !held.some(({ at }) => at === row.at))
  const partners = newPartners(going)
  await registerListed(moment, [...partners.values()], { ...job, importId: job.id })
  const listed = going.map((each) =>
    listing(job, each, each.partner?.id ?? partners.get(partnerKey(each.row))?.id),
  )
  await write(moment, job, listed)
  await keepSubjects(moment, job, listed, [...partners.values()])
  await refreshSearch(
    moment.tx,
    listed.map(({ id }) => id),
  )
  return {
    created: listed.map(({ id }) => id),
    changed: [],
    about: [...new Set(listed.flatMap(({ partnerId }) => partnerId ?? []))],
    held,
  }
}

/** What nobody decided since the preview: a partner that was registered meanwhile, a number that was used. */
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

const partnerKey = (row: StagedRow) =>
  `${bareName(valuesOf(row).partner ?? '')} ${valuesOf(row).regency ?? ''}`

/** Each partner once, however many rows name it. */
function newPartners(going: readonly Compared[]): Map<string, NewPartner> {
  const partners = new Map<string, NewPartner>()
  for (const { row, partner } of going) {
    const { partner: name, partnerKind: kind, district, partnerAliases = [] } = valuesOf(row)
    const key = partnerKey(row)
    if (partner || !name || !kind || !district || partners.has(key)) continue
    const aliases = partnerAliases.map((alias) => alias.slice(0, 160))
    partners.set(key, {
      id: newId(),
      name: name.slice(0, 160),
      aliases,
      kind,
      districtCode: district,
      contact: contactOf(row),
    })
  }
  return partners
}

function contactOf(row: StagedRow): NewPartner['contact'] {
  const { contact: name, contactPosition: position = 'Narahubung', phone: words } = valuesOf(row)
  const reached = words ? reachedBy(words) : null
  return name && reached ? { id: newId(), name, position, phone: null, email: null, ...reached } : null
}

type Listing = ReturnType<typeof listing>

/** One row as the tables keep it. */
function listing(job: Import, { row, numberIsUsed }: Compared, partnerId: string | undefined) {
  const values = valuesOf(row)
  const { ourNumber, theirNumber, signedOn = null, startsOn = null, endsOn = null, note, status } = values
  const stage = status === 'ended' ? ('ended' as const) : ('active' as const)
  const begun = startsOn ?? signedOn ?? job.asOf
  const over = endsOn && endsOn < job.asOf ? endsOn : job.asOf
  const numbered = (number: string | undefined) => ({ number, key: number && readNumber(number).key })
  return {
    id: newId(),
    at: row.at,
    unitId: values.unit,
    partnerId,
    kind: values.kind,
    kindAsWritten: values.kindAsWritten,
    title: values.title,
    objects: values.objects ?? [],
    scope: values.scope,
    stage,
    since: stage === 'ended' ? over : begun,
    startsOn,
    endsOn,
    parties: [
      { id: newId(), place: 1, unitId: values.unit, signedOn, ...numbered(ourNumber) },
      { id: newId(), place: 2, partnerId, signedOn, ...numbered(numberIsUsed ? undefined : theirNumber) },
    ],
    steps: [
      {
        id: newId(),
        stage: 'active',
        on: begun,
        note: ['Dari daftar lama.', note].filter(Boolean).join(' '),
      },
      ...(stage === 'ended' ? [{ id: newId(), stage, on: over, note: 'Dari daftar lama.' }] : []),
    ],
    asWritten: JSON.parse(values.asWritten ?? '{}') as Record<string, string>,
    doubts: row.doubts.map(({ column, raw, says }) => ({ column, raw, says })),
  }
}

async function write({ tx, now, actor }: Moment, job: Import, listed: readonly Listing[]): Promise<void> {
  const json = JSON.stringify(listed)
  await sql`
    insert into agreement (id, unit_id, kanwil_id, kind, kind_as_written, title, objects, scope, stage, stage_since,
      starts_on, ends_on, listed, created_at)
    select listed.id, "unitId", unit.kanwil_id, listed.kind, "kindAsWritten", title, objects, scope, stage, since,
      "startsOn", "endsOn", true, ${now}
    from jsonb_to_recordset(${json}::jsonb) as listed (id uuid, "unitId" uuid, kind text, "kindAsWritten" text,
      title text, objects text[], scope text, stage text, since date, "startsOn" date, "endsOn" date)
      join unit on unit.id = "unitId"`.execute(tx)
  await sql`
    insert into agreement_unit (agreement_id, unit_id, kanwil_id, lead_unit_id)
    select agreement.id, unit_id, kanwil_id, unit_id from agreement
    where id = any(${listed.map(({ id }) => id)}::uuid[])`.execute(tx)
  await sql`
    insert into party (id, agreement_id, place_in_order, unit_id, partner_id, number, number_key, signed_on, signing_mode)
    select party.id, listed.id, place, party."unitId", party."partnerId", number, key, "signedOn",
      case when "signedOn" is not null then 'listed' end
    from jsonb_to_recordset(${json}::jsonb) as listed (id uuid, parties jsonb),
      jsonb_to_recordset(parties) as party (id uuid, place int, "unitId" uuid, "partnerId" uuid, number text, key text,
        "signedOn" date)`.execute(tx)
  await sql`
    insert into agreement_step (id, agreement_id, stage, entered_on, actor_name, actor_post, note, at)
    select step.id, listed.id, step.stage, step."on", ${actor.name}, ${actor.post}, step.note, ${now}
    from jsonb_to_recordset(${json}::jsonb) as listed (id uuid, steps jsonb),
      jsonb_to_recordset(steps) as step (id uuid, stage text, "on" date, note text)`.execute(tx)
  await sql`
    insert into listed_agreement (agreement_id, import_id, at, file_name, as_of, as_written, doubts)
    select id, ${job.id}, at, ${job.fileName}, ${job.asOf}, "asWritten", doubts
    from jsonb_to_recordset(${json}::jsonb) as listed (id uuid, at int, "asWritten" jsonb, doubts jsonb)`.execute(
    tx,
  )
}

/** What undoing takes back. */
async function keepSubjects(
  { tx }: Moment,
  job: Import,
  listed: readonly Listing[],
  partners: readonly NewPartner[],
): Promise<void> {
  const subjects = [
    ...listed.map(({ id }) => ({ id, what: 'agreement' })),
    ...partners.map(({ id }) => ({ id, what: 'partner' })),
  ]
  await sql`
    insert into import_subject (import_id, subject_id, created, version, kept)
    select ${job.id}, id, true, 1, jsonb_build_object('what', what)
    from jsonb_to_recordset(${JSON.stringify(subjects)}::jsonb) as subject (id uuid, what text)`.execute(tx)
}
