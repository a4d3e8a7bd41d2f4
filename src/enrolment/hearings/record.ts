import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { act, day, done, line, newId, paragraph, refuse, upload } from '#kernel'
import { takeSteps } from '../applications/steps.ts'
import { candidatesFor } from '../candidates.ts'
import { lockCohort, takesPeople } from '../cohort.ts'
import { obstacles } from '../eligibility/judge.ts'

/** What the session said of one application; what it left for another day stays open. */
interface Decision {
  id: string
  state: 'approved' | 'declined'
  reason: string | null
}

const members = paragraph('Isi anggota sidang', 2000)
  .transform((text) => [...new Set(text.split('\n').flatMap((each) => each.trim() || []))])
  .refine((names) => names.length >= 2, 'Tulis paling sedikit dua anggota, satu per baris')
  .refine((names) => names.length <= 30, 'Paling banyak 30 anggota')

/** The session of the observation team decides on many at once; its minutes are kept with it. */
export const recordHearing = act({
  name: 'hearing.recorded',
  permission: 'hearing.record',

  input: z
    .looseObject({
      id: z.uuid(),
      heldOn: day('Isi tanggal sidang'),
      number: line('Isi nomor berita acara', 120),
      members,
      file: upload(undefined, 'Unggah berita acara sidang'),
    })
    .transform(({ id, heldOn, number, members: names, file, ...typed }, context) => ({
      id,
      heldOn,
      number,
      members: names,
      file,
      decisions: decisionsIn(typed, context),
    })),

  async run(moment, { id: cohortId, decisions, file, ...session }) {
    const { tx, actor, now, today } = moment
    const cohort = await lockCohort(tx, cohortId, actor)
    if (!takesPeople(cohort)) return refuse('cohort-over')
    if (session.heldOn > today) return refuse('in-the-future', { field: 'heldOn' })
    const ids = decisions.map(({ id }) => id)
    const open = await tx
      .selectFrom('application')
      .select(['id', 'personId'])
      .where('cohortId', '=', cohortId)
      .where('id', 'in', ids)
      .where('state', 'in', ['pending', 'reinstated'])
      .forUpdate()
      .execute()
    if (open.length !== ids.length) return refuse('no-longer-open')
    const people = open.map(({ personId }) => personId)
    const here = await candidatesFor(tx, cohort, today, sql<SqlBool>`person.id = any(${people}::uuid[])`)
    const judged = new Map(here.map((each) => [each.applicationId, obstacles(each.judgement)]))
    // against a rule only with a word of the session on why
    const unsaid = decisions.find(
      ({ id, state, reason }) => state === 'approved' && reason === null && judged.get(id)?.length !== 0,
    )
    if (unsaid) return refuse('unsaid', { field: `reason-${unsaid.id}` })

    const id = newId()
    const { unitId, kanwilId } = cohort
    const paper = { sha256: file.sha256, size: BigInt(file.size), type: file.type, fileName: file.name }
    await tx
      .insertInto('hearing')
      .values({
        id,
        cohortId,
        unitId,
        kanwilId,
        ...session,
        ...paper,
        recordedBy: actor.name,
        createdAt: now,
      })
      .execute()
    await sql`update application set state = said.state, since = ${now}, hearing_id = ${id}, version = version + 1
      from jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb) as said (id uuid, state text)
      where application.id = said.id`.execute(tx)
    await takeSteps(
      moment,
      decisions.map(({ id: applicationId, state, reason }) => ({
        applicationId,
        state,
        reason,
        findings: judged.get(applicationId) ?? [],
      })),
    )
    const count = (state: Decision['state']) => decisions.filter((each) => each.state === state).length
    return done(
      { id, cohortId },
      {
        subject: id,
        about: [cohortId, ...ids, ...people],
        scope: cohort,
        after: {
          heldOn: session.heldOn,
          number: session.number,
          approved: count('approved'),
          declined: count('declined'),
          file: file.name,
        },
      },
    )
  },
})

/** Fields `decide-<application>` and `reason-<application>` of each line; what is wrong is said at its own line. */
function decisionsIn(typed: Record<string, unknown>, context: z.RefinementCtx): Decision[] {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const decisions = Object.entries(typed).flatMap(([name, value]): Decision[] => {
    const { data: id } = z.uuid().safeParse(name.replace(/^decide-/, ''))
    if (!name.startsWith('decide-') || !id || (value !== 'approved' && value !== 'declined')) return []
    const said = typed[`reason-${id}`]
    const reason = typeof said === 'string' ? said.replace(/\s+/g, ' ').trim().slice(0, 240) || null : null
    if (value === 'declined' && reason === null) wrong(`reason-${id}`, 'Isi alasan penolakan')
    return [{ id, state: value, reason }]
  })
  if (decisions.length === 0) wrong('members', 'Pilih keputusan bagi paling sedikit satu orang')
  return decisions
}
