import { sql } from 'kysely'
import { unitsWithin } from '#accounts'
import { inReach } from '#agreements'
import type { Actor, Db, FormState } from '#kernel'
import { partnerChoices, partnerNames, recordsOf } from '#partners'
import type { Offers } from './form.page.tsx'

/** The ids of a repeated field, as typed or as set. */
export function idsIn(form: FormState, name: string): string[] {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
  return [form.values[name] ?? []]
    .flat()
    .map(String)
    .filter((id) => shape.test(id))
}

/** What the form of a meeting offers to tick, given what is chosen already. */
export async function offersFor(db: Db, actor: Actor, form: FormState): Promise<Offers> {
  const chosen = await partnerNames(db, idsIn(form, 'partnerIds'))
  const ids = [...chosen.keys()]
  const others = await partnerChoices(db, '')
  const bound = idsIn(form, 'unitIds')
  const within = await unitsWithin(db, actor)
  const also = bound.length > 0 ? await named(db, bound) : []
  const units = [...new Map([...within, ...also].map(({ id, name }) => [id, { id, name }])).values()]
  return {
    partners: [...chosen].map(([id, name]) => ({ id, name })),
    otherPartners: others.filter(({ id }) => !chosen.has(id)),
    units: units.filter(({ id }) => id !== actor.scope?.unitId),
    agreements: await agreementsWith(db, actor, ids, idsIn(form, 'agreementIds')),
  }
}

function named(db: Db, ids: string[]) {
  return db.selectFrom('unit').select(['id', 'name']).where('id', 'in', ids).orderBy('name').execute()
}

/** Agreements with these partners that are not over, and those already chosen. */
function agreementsWith(db: Db, actor: Actor, partnerIds: string[], chosen: string[]) {
  if (partnerIds.length + chosen.length === 0) return []
  return db
    .selectFrom('agreement')
    .select(['id', 'title as name'])
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .where(
      sql<boolean>`(agreement.id = any(${chosen}::uuid[]) or (agreement.stage not in ('dropped', 'terminated')
        and agreement.id in (select agreement_id from party where partner_id in ${recordsOf(partnerIds)})))`,
    )
    .orderBy('createdAt', 'desc')
    .limit(20)
    .execute()
}

/** What an agreement brings along: its partners, the offices it binds, and itself. */
export async function fromAgreement(db: Db, actor: Actor, id: string) {
  const partners = await db
    .selectFrom('party')
    .select('partnerId')
    .where('agreementId', '=', id)
    .where('partnerId', 'is not', null)
    .where((eb) => inReach(actor, eb.ref('party.agreementId')))
    .execute()
  const units = await db.selectFrom('agreementUnit').select('unitId').where('agreementId', '=', id).execute()
  return {
    partnerIds: partners.flatMap(({ partnerId }) => partnerId ?? []),
    unitIds: units.map(({ unitId }) => unitId),
    agreementIds: partners.length > 0 ? [id] : [],
  }
}
