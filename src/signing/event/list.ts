import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, pageAsked } from '#kernel'
import type { State } from '../kinds.ts'
import { eventInReach } from '../queries.ts'

export const perPage = 20
export const question = z.object({ halaman: pageAsked })

export interface EventRow {
  id: string
  title: string
  heldOn: string
  place: string
  state: State
  unitName: string
  agreements: number
}

/** The events within reach, the coming ones first, then back in time; with how many agreements each has. */
export async function listEvents(db: Db, actor: Actor, page: number) {
  const rows = await db
    .selectFrom('signingEvent')
    .innerJoin('unit', 'unit.id', 'signingEvent.unitId')
    .select([
      'signingEvent.id',
      'signingEvent.title',
      'signingEvent.heldOn',
      'signingEvent.place',
      'signingEvent.state',
      'unit.name as unitName',
    ])
    .select(
      sql<number>`(select count(*)::int from signing_place where event_id = signing_event.id)`.as(
        'agreements',
      ),
    )
    .select((eb) => eb.fn.countAll<bigint>().over().as('total'))
    .where((eb) => eventInReach(actor, eb.ref('signingEvent.id')))
    .orderBy((eb) => eb.case().when('state', 'in', ['preparing', 'open']).then(0).else(1).end())
    .orderBy('heldOn', 'desc')
    .orderBy('signingEvent.id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return { rows: rows as EventRow[], total: Number(rows[0]?.total ?? 0) }
}
