import { sql } from 'kysely'
import { type Day, newId, type Tx } from '#kernel'
import { inParts } from './parts.ts'
import type { Owed, Source } from './source.ts'

type Things = readonly (Owed & { kanwilId: string })[]

/** Opens a reminder for each thing newly owed; one that is open learns its owner and title of today. Returns how many are new. */
export async function remember(tx: Tx, source: Source, today: Day, owed: Things): Promise<number> {
  let opened = 0
  for (const part of inParts(owed)) opened += await open(tx, source, today, part)
  return opened
}

async function open(tx: Tx, { kind }: Source, today: Day, owed: Things): Promise<number> {
  const rows = owed.map((thing) => ({
    id: newId(),
    subject_id: thing.subjectId,
    agreement_id: thing.agreementId,
    unit_id: thing.unitId,
    kanwil_id: thing.kanwilId,
    owner_id: thing.ownerId,
    title: thing.title,
    day: thing.day,
  }))
  const { rows: kept } = await sql<{ fresh: boolean }>`
    insert into reminder (id, kind, subject_id, agreement_id, unit_id, kanwil_id, owner_id, title, day, opened_on)
    select id, ${kind}, subject_id, agreement_id, unit_id, kanwil_id, owner_id, title, day, ${today}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as owed (
      id uuid, subject_id uuid, agreement_id uuid, unit_id uuid, kanwil_id uuid, owner_id uuid, title text, day date)
    on conflict (kind, subject_id, unit_id, day) where settled_on is null
    do update set owner_id = excluded.owner_id, title = excluded.title
    where (reminder.owner_id, reminder.title) is distinct from (excluded.owner_id, excluded.title)
    returning xmax = 0 as fresh`.execute(tx)
  return kept.filter(({ fresh }) => fresh).length
}
