import { sql } from 'kysely'
import { z } from 'zod'
import { inReach, kindCodes } from '#agreements'
import { type Actor, type Db, wordsAsked } from '#kernel'
import { leadsEvent } from '../queries.ts'
import type { SigningEvent } from '../tables.ts'

/** From the drafting of the text on an agreement may be put into an event. */
export const joining = ['drafting', 'discussion', 'signing'] as const

/** What the candidates are asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  tahap: z.enum(joining).optional().catch(undefined),
  jenis: z.enum(kindCodes).optional().catch(undefined),
})
export type Question = z.infer<typeof question>

/**
 * What may be signed in this event: agreements of the own office, or, for the office that leads the event, of every
 * office concerned; in none of the events that are still to come.
 */
export function candidates(db: Db, actor: Actor, event: SigningEvent, asked: Question) {
  const own = actor.scope?.unitId ?? null
  let query = db
    .selectFrom('agreement')
    .where('agreement.stage', 'in', asked.tahap ? [asked.tahap] : [...joining])
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .where('agreement.unitId', 'in', (eb) => {
      const offices = eb.selectFrom('signingEventUnit').select('unitId').where('eventId', '=', event.id)
      return leadsEvent(actor, event) ? offices : offices.where('unitId', '=', own)
    })
    .where('agreement.id', 'not in', (eb) =>
      eb
        .selectFrom('signingPlace')
        .innerJoin('signingEvent', 'signingEvent.id', 'signingPlace.eventId')
        .select('signingPlace.agreementId')
        .where('signingEvent.state', 'in', ['preparing', 'open']),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('party')
          .select('party.id')
          .whereRef('party.agreementId', '=', 'agreement.id')
          .where('party.signedOn', 'is', null),
      ),
    )
  if (asked.jenis) query = query.where('agreement.kind', '=', asked.jenis)
  if (asked.cari) {
    query = query.where(
      'agreement.id',
      'in',
      sql<string>`(select agreement_id from agreements_sought(${asked.cari}))`,
    )
  }
  return query
}

/** How many are shown; what lies beyond is narrowed down, or added by "Tambahkan semua". */
export const shownAtMost = 100

export async function listCandidates(db: Db, actor: Actor, event: SigningEvent, asked: Question) {
  const rows = await candidates(db, actor, event, asked)
    .innerJoin('unit', 'unit.id', 'agreement.unitId')
    .select(['agreement.id', 'agreement.title', 'agreement.kind', 'agreement.stage', 'unit.name as unitName'])
    .select((eb) =>
      eb
        .selectFrom('party')
        .innerJoin('partner', 'partner.id', 'party.partnerId')
        .select(sql<string>`string_agg(partner.name, ', ' order by party.place_in_order)`.as('names'))
        .whereRef('party.agreementId', '=', 'agreement.id')
        .as('partners'),
    )
    .select((eb) => eb.fn.countAll<bigint>().over().as('total'))
    .orderBy('agreement.title')
    .orderBy('agreement.id')
    .limit(shownAtMost)
    .execute()
  return { rows, total: Number(rows[0]?.total ?? 0) }
}
export type Candidate = Awaited<ReturnType<typeof listCandidates>>['rows'][number]
