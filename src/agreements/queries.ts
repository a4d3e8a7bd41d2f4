import { HTTPException } from 'hono/http-exception'
import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, type Db, found, type Tx } from '#kernel'
import { nameOn, recordsOf } from '#partners'
import type { Agreement, Paper, Party, Step } from './tables.ts'

/** The row filter of every query: does the agreement bind an office within the actor's reach? */
export function inReach(actor: Pick<Actor, 'reach'>, agreementId: Expression<string>): Expression<SqlBool> {
  switch (actor.reach.of) {
    case 'nation':
      return sql<SqlBool>`true`
    case 'kanwil':
      return sql<SqlBool>`${agreementId} in (select agreement_id from agreement_unit where kanwil_id = ${actor.reach.id})`
    case 'unit':
      return sql<SqlBool>`${agreementId} in (select agreement_id from agreement_unit where unit_id = ${actor.reach.id})`
    case 'none':
      return sql<SqlBool>`false`
  }
}

export async function findAgreement(db: Db, id: string, actor: Actor): Promise<Agreement> {
  return found(await one(db, id, actor)?.executeTakeFirst())
}

/** The one this agreement renews, if it renews one within reach. */
export async function predecessorOf(
  db: Db,
  agreement: Agreement,
  actor: Actor,
): Promise<Agreement | undefined> {
  return agreement.renewsId ? await one(db, agreement.renewsId, actor)?.executeTakeFirst() : undefined
}

/**
 * The agreement, locked for a change. Only the office that leads an agreement changes it: whoever else
 * reaches it may read, and gets 403 here. Out of reach is 404.
 */
export async function lockAgreement(tx: Tx, id: string, actor: Actor): Promise<Agreement> {
  const agreement = await lockReached(tx, id, actor)
  if (!leads(actor, agreement)) throw new HTTPException(403)
  return agreement
}

/** The same for whoever reaches it: only for an act that says itself why another office may change it. */
export async function lockReached(tx: Tx, id: string, actor: Actor): Promise<Agreement> {
  return found(await one(tx, id, actor)?.forUpdate().executeTakeFirst())
}

/** Does the actor's own office lead this agreement? */
export function leads(actor: Actor, agreement: Pick<Agreement, 'unitId'>): boolean {
  return actor.scope?.unitId === agreement.unitId
}

const shapeOfId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function one(db: Db, id: string, actor: Actor) {
  if (!shapeOfId.test(id)) return undefined
  return db
    .selectFrom('agreement')
    .selectAll()
    .where('agreement.id', '=', id)
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
}

export type PartyView = Party & {
  name: string
  /** The partner that stands for this party today. */
  partnerPage: string | null
  district: string | null
  unitKind: string | null
}

/**
 * The parties in their order, each office with the name it bore on a day (`on`). A partner that signed keeps the name
 * it signed with, as the paper does; before that it bears the name it has today.
 */
export function partiesOf(db: Db, agreementId: string, on: string): Promise<PartyView[]> {
  return partiesOn(db, on).where('party.agreementId', '=', agreementId).execute()
}

/** The same for many agreements at once. */
export function partiesOfMany(db: Db, agreementIds: string[], on: string): Promise<PartyView[]> {
  return partiesOn(db, on).where('party.agreementId', 'in', agreementIds).execute()
}

function partiesOn(db: Db, on: string) {
  return db
    .selectFrom('party')
    .leftJoin('unit', 'unit.id', 'party.unitId')
    .leftJoin('unitPeriod', (join) =>
      join
        .onRef('unitPeriod.unitId', '=', 'party.unitId')
        .on('unitPeriod.validFrom', '<=', on)
        .on((eb) => eb.or([eb('unitPeriod.validTo', 'is', null), eb('unitPeriod.validTo', '>=', on)])),
    )
    .leftJoin('partner as record', 'record.id', 'party.partnerId')
    .leftJoin('partner', 'partner.id', 'record.survivorId')
    .leftJoin('area', 'area.code', 'partner.districtCode')
    .selectAll('party')
    .select((eb) => {
      const signed = nameOn(
        { id: eb.ref('record.id'), name: eb.ref('record.name') },
        eb.ref('party.signedOn'),
      )
      const partnerName = sql`case when party.signed_on is null then partner.name else ${signed} end`
      return sql<string>`coalesce(unit_period.name, unit.name, ${partnerName})`.as('name')
    })
    .select('partner.id as partnerPage')
    .select('area.name as district')
    .select('unit.kind as unitKind')
    .orderBy('party.placeInOrder')
}

export function stepsOf(db: Db, agreementId: string): Promise<Step[]> {
  return db
    .selectFrom('agreementStep')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export function papersOf(db: Db, agreementId: string): Promise<Paper[]> {
  return db
    .selectFrom('paper')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export interface Relative {
  id: string
  title: string
  kind: Agreement['kind']
  stage: Agreement['stage']
  startsOn: string | null
  endsOn: string | null
}

const relative = ['id', 'title', 'kind', 'stage', 'startsOn', 'endsOn'] as const

/** One agreement in its tree: 0 stands on top, 1 under it, and so on. */
export type Branch = Relative & { depth: number }

/** The whole tree an agreement stands in, as far as the actor reaches: from the top down, children after parents. */
export async function treeOf(db: Db, agreement: Agreement, actor: Actor): Promise<Branch[]> {
  const { rows } = await sql<Branch>`
    with recursive up as (
      select id, parent_id, 0 as height from agreement where id = ${agreement.id}
      union all
      select above.id, above.parent_id, up.height + 1 from agreement above join up on above.id = up.parent_id
      where up.height < 9
    ), down as (
      select id, 0 as depth, array[created_at::text || id] as way from agreement
      where id = (select id from up order by height desc limit 1)
      union all
      select below.id, down.depth + 1, down.way || (below.created_at::text || below.id)
      from agreement below join down on below.parent_id = down.id where down.depth < 9
    )
    select agreement.id, title, kind, stage, starts_on, ends_on, down.depth
    from down join agreement on agreement.id = down.id
    where ${inReach(actor, sql.ref('agreement.id'))}
    order by down.way limit 200`.execute(db)
  return rows
}

const above: Record<Agreement['kind'], Agreement['kind'][]> = {
  memorandum: [],
  intent: [],
  agreement: ['memorandum'],
  arrangement: ['memorandum', 'agreement'],
  addendum: ['memorandum', 'agreement'],
}

/** What an agreement of this kind could stand under: papers with the same partners, within reach. */
export function possibleParents(
  db: Db,
  { kind, partnerIds, except }: { kind: Agreement['kind']; partnerIds: string[]; except: string },
  actor: Actor,
): Promise<Relative[]> {
  if (partnerIds.length === 0 || above[kind].length === 0) return Promise.resolve([])
  return db
    .selectFrom('agreement')
    .select(relative)
    .where('kind', 'in', above[kind])
    .where('id', '<>', except)
    .where('stage', 'not in', ['dropped', 'terminated'])
    .where('id', 'in', (eb) =>
      eb.selectFrom('party').select('agreementId').where('partnerId', 'in', recordsOf(partnerIds)),
    )
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .orderBy('createdAt', 'desc')
    .limit(50)
    .execute()
}

/** Earlier agreements of the own office with these partners: what a new one may renew. */
export function possiblePredecessors(db: Db, partnerId: string, unitId: string): Promise<Relative[]> {
  return db
    .selectFrom('agreement')
    .select(relative)
    .where('unitId', '=', unitId)
    .where('stage', 'in', ['active', 'ended', 'terminated'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('party')
        .select('agreementId')
        .where('partnerId', 'in', recordsOf([partnerId])),
    )
    .orderBy('endsOn', 'desc')
    .limit(20)
    .execute()
}
