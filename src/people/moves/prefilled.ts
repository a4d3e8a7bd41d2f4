import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, within } from '#kernel'
import { findRequest } from './requests/queries.ts'

/** What a form of an offer begins with: one person, or the answer to a request. */
export async function prefilled(
  db: Db,
  actor: Actor,
  { orang, permintaan }: Record<string, string>,
): Promise<{ numbers?: string; toUnitId?: string }> {
  if (permintaan) {
    const { person, unitId } = await findRequest(db, permintaan, actor)
    return { ...(person && (await numberOf(db, actor, person.id))), toUnitId: unitId }
  }
  return orang ? await numberOf(db, actor, orang) : {}
}

async function numberOf(db: Db, actor: Actor, personId: string): Promise<{ numbers?: string }> {
  const { rows } = await sql<{ number: string }>`
    select number from registration join person on person.id = registration.person_id
    where person.id = ${z.uuid().safeParse(personId).data ?? null} and registration.unit_id = person.unit_id
      and ${within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })}
    order by from_on desc nulls last, registration.id desc limit 1`.execute(db)
  return rows[0] ? { numbers: rows[0].number } : {}
}
