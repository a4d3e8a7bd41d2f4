import { z } from 'zod'
import { type Actor, type Day, type Db, found, type Scope, type Tx, within } from '#kernel'
import type { IssuerOn } from '../making/facts.ts'
import type { Issuer, IssuerKey, IssuerPeriod } from '../tables.ts'

/** An issuer as it is called on a day; undefined before it began and from the day it is closed. */
export function issuerOn(db: Db, id: string, day: Day): Promise<IssuerOn | undefined> {
  return issuersOn(db, day)
    .select([
      'issuer.id',
      'issuer.origin',
      'period.name',
      'period.address',
      'period.licence',
      'period.signatory',
      'period.signatoryOffice',
    ])
    .where('issuer.id', '=', id)
    .executeTakeFirst()
}

export interface IssuerChoice {
  id: string
  kind: Issuer['kind']
  partnerId: string | null
  name: string
  signatory: string
  signatoryOffice: string
}

/** In whose name a unit may issue on a day: the issuers of its own region and those of the centre. */
export function issuersFor(db: Db, scope: Scope, day: Day): Promise<IssuerChoice[]> {
  return issuersOn(db, day)
    .innerJoin('unit as keeper', 'keeper.id', 'issuer.unitId')
    .select([
      'issuer.id',
      'issuer.kind',
      'issuer.partnerId',
      'period.name',
      'period.signatory',
      'period.signatoryOffice',
    ])
    .where((eb) =>
      eb.or([eb('issuer.kanwilId', '=', scope.kanwilId), eb('keeper.kind', 'in', ['ministry', 'ditjenpas'])]),
    )
    .orderBy('period.name')
    .limit(200)
    .execute()
}

function issuersOn(db: Db, day: Day) {
  return db
    .selectFrom('issuer')
    .innerJoin('issuerPeriod as period', 'period.issuerId', 'issuer.id')
    .where('period.validFrom', '<=', day)
    .where((eb) => eb.or([eb('period.validTo', 'is', null), eb('period.validTo', '>=', day)]))
    .where((eb) => eb.or([eb('issuer.closedOn', 'is', null), eb('issuer.closedOn', '>', day)]))
}

/** An issuer, whoever keeps it; 404 when there is none. */
export async function findIssuer(db: Db, id: string): Promise<Issuer & { keeper: string }> {
  return found(
    await db
      .selectFrom('issuer')
      .innerJoin('unit', 'unit.id', 'issuer.unitId')
      .selectAll('issuer')
      .select('unit.name as keeper')
      .where('issuer.id', '=', z.uuid().safeParse(id).data ?? null)
      .executeTakeFirst(),
  )
}

/** For an act: within reach of who keeps it. */
export async function lockIssuer(tx: Tx, id: string, actor: Actor): Promise<Issuer> {
  return found(
    await tx
      .selectFrom('issuer')
      .selectAll()
      .where('id', '=', id)
      .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
      .forUpdate()
      .executeTakeFirst(),
  )
}

/** Its names, the newest first. */
export function periodsOf(db: Db, issuerId: string): Promise<IssuerPeriod[]> {
  return db
    .selectFrom('issuerPeriod')
    .selectAll()
    .where('issuerId', '=', issuerId)
    .orderBy('validFrom', 'desc')
    .limit(100)
    .execute()
}

/** The public halves of its keys with their times, the newest first. */
export function keysOf(db: Db, issuerId: string): Promise<IssuerKey[]> {
  return db
    .selectFrom('issuerKey')
    .select([
      'id',
      'issuerId',
      'publicKey',
      'validFrom',
      'validTo',
      'reason',
      'compromisedOn',
      'compromiseNote',
    ])
    .where('issuerId', '=', issuerId)
    .orderBy('validFrom', 'desc')
    .limit(200)
    .execute()
}
