import { sql } from 'kysely'
import type { Moment, Tx } from '#kernel'
import { keepRevision } from '../revision.ts'
import { originsOf } from '../settle.ts'
import type { Origin, Person } from '../tables.ts'
import { levelsIn, notesIn, type TypedAssessment } from './fields.ts'

/** The columns of an assessment as it was typed. */
export function columnsOf({ secrets, actor, now }: Moment, typed: TypedAssessment) {
  const notes = notesIn(typed)
  const { occasion, assessedOn, wanted, businessIdea } = typed
  return {
    ...levelsIn(typed),
    ...{ occasion, assessedOn, wanted, businessIdea },
    notesSealed: notes && secrets.seal(JSON.stringify(notes)),
    assessedBy: actor.name,
    recordedAt: now,
  }
}

/** Is there one of that occasion and day already? `self` is the one that is being corrected. */
export async function assessedAlready(
  tx: Tx,
  personId: string,
  { occasion, assessedOn }: TypedAssessment,
  self?: string,
): Promise<boolean> {
  const other = await tx
    .selectFrom('careAssessment')
    .select('id')
    .where('personId', '=', personId)
    .where('occasion', '=', occasion)
    .where('assessedOn', '=', assessedOn)
    .where('voidedAt', 'is', null)
    .executeTakeFirst()
  return other !== undefined && other.id !== self
}

/** Marks the newest assessment, and lets the file say what its skills say: an interest stands in one place. */
export async function markLatest(moment: Moment, person: Person): Promise<void> {
  const { tx, today } = moment
  await sql`update care_assessment set latest = false where person_id = ${person.id} and latest`.execute(tx)
  const { rows } = await sql<{ wanted: Person['interests']; assessedOn: string }>`
    update care_assessment set latest = true where id = (
      select id from care_assessment where person_id = ${person.id} and voided_at is null
      order by assessed_on desc, recorded_at desc limit 1)
    returning wanted, assessed_on`.execute(tx)
  const [latest] = rows
  if (!latest || JSON.stringify(latest.wanted) === JSON.stringify(person.interests)) return
  const origin = originsOf(['interests'], { source: 'form', asOf: latest.assessedOn ?? today })
  const sources = { ...(person.sources as unknown as Record<string, Origin>), ...origin }
  await tx
    .updateTable('person')
    .set({ interests: latest.wanted, sources: JSON.stringify(sources), version: person.version + 1 })
    .where('id', '=', person.id)
    .execute()
  await keepRevision(moment, {
    id: person.id,
    act: 'person.assessed',
    source: 'form',
    before: { interests: person.interests },
    after: { interests: latest.wanted },
  })
}
