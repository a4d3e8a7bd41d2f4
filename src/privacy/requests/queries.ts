import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, type Db, found, within, type Zone } from '#kernel'
import { shownName } from '#people'
import { type RequestState, requestStateCodes } from './kinds.ts'
import type { DataRequest } from './tables.ts'

export const perPage = 25

export const question = z.object({
  keadaan: z.enum(requestStateCodes).catch('open'),
  halaman: z.coerce.number().int().min(1).max(20_000).catch(1),
})
export type Question = z.infer<typeof question>

export const requestsAddress = ({ keadaan, halaman }: Question) =>
  `${to.dataRequests}?${new URLSearchParams({ keadaan, ...(halaman > 1 && { halaman: String(halaman) }) })}`

export type RequestView = DataRequest & {
  /** Initials, unless the reader may know the name. */
  personName: string
  unitId: string
  unitName: string
  zone: Zone
}

const requests = (actor: Actor, now: Date, which: RawBuilder<unknown>) => sql`
  select data_request.*, ${shownName(actor, now)} as person_name, person.unit_id,
    unit.short_name as unit_name, unit.time_zone as zone
  from data_request join person on person.id = data_request.person_id join unit on unit.id = person.unit_id
  where ${which} and ${inReach(actor)}`

const inReach = (actor: Actor) =>
  within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })

/** One page of requests: the open ones by what is left of their time, the others by when they were decided. */
export async function listRequests(db: Db, actor: Actor, asked: Question, now: Date): Promise<RequestView[]> {
  const order = asked.keadaan === 'open' ? sql`due_at` : sql`decided_at desc`
  const { rows } = await sql<RequestView>`
    ${requests(actor, now, sql<SqlBool>`data_request.state = ${asked.keadaan}`)}
    order by ${order}, data_request.id limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(db)
  return rows
}

export async function countRequests(db: Db, actor: Actor): Promise<Map<RequestState, number>> {
  const { rows } = await sql<{ state: RequestState; count: number }>`
    select state, count(*)::int as count from data_request join person on person.id = data_request.person_id
    where ${inReach(actor)} group by state`.execute(db)
  return new Map(rows.map(({ state, count }) => [state, count]))
}

export async function findRequest(
  db: Db,
  personId: string,
  requestId: string,
  actor: Actor,
  now: Date,
): Promise<RequestView> {
  const [person, request] = [personId, requestId].map((id) => z.uuid().safeParse(id).data ?? null)
  const which = sql<SqlBool>`data_request.id = ${request} and data_request.person_id = ${person}`
  const { rows } = await sql<RequestView>`${requests(actor, now, which)}`.execute(db)
  return found(rows[0])
}

/** What was asked about one person, the latest first. */
export async function requestsOf(db: Db, personId: string): Promise<DataRequest[]> {
  return await db
    .selectFrom('dataRequest')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('receivedAt', 'desc')
    .limit(20)
    .execute()
}
