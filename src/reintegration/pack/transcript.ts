import { sql } from 'kysely'
import { type Day, type Db, newId, type Tx } from '#kernel'
import { type ProgrammeKind, programmeKinds } from '#programmes'
import type { Result } from '../kinds.ts'

interface Taken {
  participantId: string
  programme: string
  kind: ProgrammeKind
  fromOn: Day
  untilOn: Day | null
  attended: number
  hours: number
  result: Result | null
}

/** Every programme somebody within reach took part in, wherever, with the hours that count. */
export async function transcriptOf(db: Db, personId: string): Promise<Taken[]> {
  const { rows } = await sql<Taken>`select * from transcript_of(${personId})`.execute(db)
  return rows
}

/** What a stranger would read a case from stays off the face unless an officer puts it there. */
const speaksOfTheCase = (kind: ProgrammeKind) =>
  ['rehabilitasi', 'kesehatan'].includes(programmeKinds[kind].group) || kind === 'law'

/** Writes the programmes of today into the pack; titles and choices that were made before stay. */
export async function takeTranscript(tx: Tx, packId: string, personId: string): Promise<void> {
  const taken = await transcriptOf(tx, personId)
  if (taken.length === 0) return
  await tx
    .insertInto('packLine')
    .values(
      taken.map(({ programme, kind, ...line }) => ({
        id: newId(),
        packId,
        title: programme,
        shown: !speaksOfTheCase(kind),
        ...line,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['packId', 'participantId']).doUpdateSet((eb) => ({
        attended: eb.ref('excluded.attended'),
        hours: eb.ref('excluded.hours'),
        result: eb.ref('excluded.result'),
        fromOn: eb.ref('excluded.fromOn'),
        untilOn: eb.ref('excluded.untilOn'),
      })),
    )
    .execute()
}
