import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { Place } from './areas.ts'
import { type Labelled, partnerLabel } from './list/search.ts'
import { recordsOf } from './merging/records.ts'
import type { Contact, Partner } from './tables.ts'

/** A partner with everything its page says about it. */
export interface PartnerView extends Partner {
  aliases: string[]
  place: Place
  parent: { id: string; name: string; label: string } | null
  /** Who keeps the record. */
  keeper: string
}

/** The partner, whoever registered it (A3); throws 404. */
export async function findPartner(db: Db, id: string): Promise<PartnerView> {
  const known = found(z.uuid().safeParse(id).data)
  const row = found(await one(db, known).executeTakeFirst())
  const { district, regency, province, upId, parentName, parentDistrict, parentRegency, ...partner } = row
  const aliases = await db
    .selectFrom('partnerAlias')
    .select('alias')
    .where('partnerId', '=', id)
    .orderBy('alias')
    .execute()
  return {
    ...partner,
    aliases: aliases.map(({ alias }) => alias),
    place: { code: partner.districtCode, district, regency, province },
    parent:
      (upId && {
        id: upId,
        name: parentName as string,
        label: partnerLabel({
          name: parentName,
          district: parentDistrict,
          regency: parentRegency,
        } as Labelled),
      }) ||
      null,
  }
}

/** The partner, if it stands; a record that was merged into another one is only looked at, so 404. */
export async function findStanding(db: Db, id: string): Promise<PartnerView> {
  const partner = await findPartner(db, id)
  return found(partner.mergedIntoId ? undefined : partner)
}

/** The partner that stands, for an act that changes it: only within the actor's reach, else 404. */
export async function lockPartner(tx: Tx, id: string, actor: Actor): Promise<PartnerView> {
  found(
    await tx
      .selectFrom('partner')
      .select('id')
      .where('id', '=', id)
      .where('mergedIntoId', 'is', null)
      .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
      .forUpdate()
      .executeTakeFirst(),
  )
  return findPartner(tx, id)
}

function one(db: Db, id: string) {
  return db
    .selectFrom('partner')
    .innerJoin('unit', 'unit.id', 'partner.unitId')
    .innerJoin('place', 'place.code', 'partner.districtCode')
    .leftJoin('partner as parent', 'parent.id', 'partner.parentId')
    .leftJoin('partner as up', 'up.id', 'parent.survivorId')
    .leftJoin('place as there', 'there.code', 'up.districtCode')
    .selectAll('partner')
    .select(['unit.name as keeper', 'place.district', 'place.regency', 'place.province'])
    .select([
      'up.id as upId',
      'up.name as parentName',
      'there.district as parentDistrict',
      'there.regency as parentRegency',
    ])
    .where('partner.id', '=', id)
}

/** The people to speak to today, the first one first; those of merged records after them. */
export function contactsOf(db: Db, partnerId: string): Promise<Contact[]> {
  return contacts(db, partnerId).where('endedOn', 'is', null).execute()
}

/** Those who spoke for the partner before. */
export function formerContactsOf(db: Db, partnerId: string): Promise<Contact[]> {
  return contacts(db, partnerId).where('endedOn', 'is not', null).execute()
}

function contacts(db: Db, partnerId: string) {
  return db
    .selectFrom('partnerContact')
    .selectAll()
    .select((eb) =>
      eb
        .and([eb('isPrimary', '=', true), eb('partnerId', '=', partnerId)])
        .$castTo<boolean>()
        .as('isPrimary'),
    )
    .where('partnerId', 'in', recordsOf([partnerId]))
    .orderBy(sql`partner_id = ${partnerId}`, 'desc')
    .orderBy('partnerContact.isPrimary', 'desc')
    .orderBy('createdAt')
    .orderBy('id')
}

/** Names by id, for pages that hold ids. */
export async function partnerNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('partner').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
