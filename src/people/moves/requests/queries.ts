import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, within } from '#kernel'
import type { PersonRequest } from '../tables.ts'

/** What a request shows; the person only to whoever keeps the file. */
export type RequestView = Omit<PersonRequest, 'personId'> & {
  unitName: string
  holderName: string
  person: { id: string; name: string; number: string | null } | null
}

/** A request from or to a unit within reach. Errors: 404 for any other. */
export async function findRequest(db: Db, id: string, actor: Actor): Promise<RequestView> {
  const [row] = await requests(db, actor, sql`person_request.id = ${z.uuid().safeParse(id).data ?? null}`, 1)
  return found(row)
}

/** The newest open requests, those to the own unit first. */
export function openRequests(db: Db, actor: Actor): Promise<RequestView[]> {
  return requests(db, actor, sql`person_request.state = 'open'`, 20)
}

async function requests(db: Db, actor: Actor, asked: ReturnType<typeof sql>, most: number) {
  const side = (unit: string, kanwil: string) =>
    within(actor, { unit: sql.ref(unit), kanwil: sql.ref(kanwil) })
  const reach = side('person.unit_id', 'person.kanwil_id')
  const { rows } = await sql<RequestView>`
    select person_request.id, person_request.unit_id, person_request.kanwil_id, person_request.holder_unit_id,
      person_request.holder_kanwil_id, person_request.reason, person_request.asked_by, person_request.asked_on,
      person_request.asked_at, person_request.state, person_request.answered_by, person_request.answered_on,
      person_request.answer, asking.short_name as unit_name, holder.short_name as holder_name,
      case when person.id is not null then jsonb_build_object('id', person.id, 'name', person.name, 'number', (
        select number from registration where person_id = person.id and unit_id = person.unit_id
        order by from_on desc nulls last, id desc limit 1)) end as person
    from person_request
      join unit asking on asking.id = person_request.unit_id
      join unit holder on holder.id = person_request.holder_unit_id
      left join person on person.id = person_request.person_id and ${reach}
    where ${asked} and (
      ${side('person_request.unit_id', 'person_request.kanwil_id')}
      or ${side('person_request.holder_unit_id', 'person_request.holder_kanwil_id')})
    order by person_request.holder_unit_id = ${actor.scope?.unitId ?? null} desc, person_request.asked_at desc
    limit ${most}`.execute(db)
  return rows
}
