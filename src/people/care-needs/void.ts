import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, found, line, type Moment, refuse, version } from '#kernel'
import { lockOwnPerson, lockPerson } from '../person.ts'
import { keepRevision } from '../revision.ts'
import { originsOf } from '../settle.ts'
import type { Origin, Person } from '../tables.ts'
import { markLatest } from './keep.ts'
import type { Assessment } from './tables.ts'

/** Says that an assessment is not of this person. It stays to be read with the reason, and is counted nowhere. */
export const voidAssessment = act({
  name: 'person.assessment-voided',
  permission: 'person.assess',

  input: z.object({ id: z.uuid(), assessment: z.uuid(), version, reason: line('Isi alasan', 240) }),

  async run(moment, { id, assessment, version: seen, reason }) {
    const { tx, actor, now } = moment
    const person = await lockOwnPerson(tx, id, actor)
    const wrong = found(
      await tx
        .selectFrom('careAssessment')
        .selectAll()
        .where('id', '=', assessment)
        .where('personId', '=', id)
        .executeTakeFirst(),
    )
    if (wrong.voidedAt) return refuse('voided-already')
    if (wrong.version !== seen) return refuse('changed-meanwhile', { theirs: { version: wrong.version } })
    await tx
      .updateTable('careAssessment')
      .set({ latest: false, voidedAt: now, voidedBy: actor.name, voidReason: reason, version: seen + 1 })
      .where('id', '=', assessment)
      .execute()
    if (wrong.latest) await withoutIt(moment, person, wrong)
    // the reason may name whom it belongs to, and stands with the assessment, where it can be erased
    return done({ id }, { subject: id, scope: person, after: { occasion: wrong.occasion } })
  },
})

/** The assessment before becomes the newest; where there is none, the skills go back to what stood before it. */
async function withoutIt(moment: Moment, person: Person, wrong: Assessment): Promise<void> {
  const { tx, actor, today } = moment
  await markLatest(moment, person)
  const left = await tx
    .selectFrom('careAssessment')
    .select('id')
    .where('personId', '=', person.id)
    .where('latest', '=', true)
    .executeTakeFirst()
  if (left || JSON.stringify(wrong.wanted) !== JSON.stringify(person.interests)) return
  const { rows } = await sql<{ before: Person['interests'] }>`
    select before -> 'interests' as before from person_revision
    where person_id = ${person.id} and act = 'person.assessed' and before ? 'interests' order by at, id limit 1`.execute(
    tx,
  )
  const before = rows[0]?.before
  if (!before) return
  const { sources, version: now } = await lockPerson(tx, person.id, actor)
  const origin = originsOf(['interests'], { source: 'form', asOf: today })
  await tx
    .updateTable('person')
    .set({
      interests: before,
      sources: JSON.stringify({ ...(sources as unknown as Record<string, Origin>), ...origin }),
      version: now + 1,
    })
    .where('id', '=', person.id)
    .execute()
  await keepRevision(moment, {
    id: person.id,
    act: 'person.assessment-voided',
    source: 'form',
    before: { interests: person.interests },
    after: { interests: before },
  })
}
