import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, within } from '#kernel'
import { mostTogether } from './offer.ts'
import { findRequest } from './requests/queries.ts'

/** Somebody the form begins with; without a number in the own books nobody can be offered. */
export interface Chosen {
  name: string
  number: string | null
}

/** What a form of an offer begins with: people who were ticked, one or many, or the answer to a request. */
export async function prefilled(
  db: Db,
  actor: Actor,
  { orang = [], permintaan }: { orang?: readonly string[] | undefined; permintaan?: string | undefined },
): Promise<{ chosen: Chosen[]; numbers?: string; toUnitId?: string }> {
  if (permintaan) {
    const { person, unitId } = await findRequest(db, permintaan, actor)
    return { ...(await withNumbers(db, actor, person ? [person.id] : [])), toUnitId: unitId }
  }
  return await withNumbers(db, actor, orang)
}

async function withNumbers(db: Db, actor: Actor, typed: readonly string[]) {
  const ids = typed.flatMap((id) => z.uuid().safeParse(id).data ?? []).slice(0, mostTogether)
  if (ids.length === 0) return { chosen: [] }
  const { rows: chosen } = await sql<Chosen>`
    select person.name, (
      select number from registration where person_id = person.id and unit_id = person.unit_id
      order by from_on desc nulls last, id desc limit 1) as number
    from person
    where person.id = any (${ids}::uuid[])
      and ${within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })}
    order by lower(person.name), person.id`.execute(db)
  return { chosen, numbers: chosen.flatMap(({ number }) => number ?? []).join('\n') }
}
