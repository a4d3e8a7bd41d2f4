import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { Place } from './areas.ts'
import { type Labelled, partnerLabel } from './list/search.ts'
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
  const { district, regency, province, parentName, parentDistrict, parentRegency, ...partner } = row
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
      (partner.parentId && {
        id: partner.parentId,
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

/** The partner, for an act that changes it: only within the actor's reach, else 404. */
export async function lockPartner(tx: Tx, id: string, actor: Actor): Promise<PartnerView> {
  found(
    await tx
      .selectFrom('partner')
      .select('id')
      .where('id', '=', id)
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
    .leftJoin('partner as up', 'up.id', 'partner.parentId')
    .leftJoin('place as there', 'there.code', 'up.districtCode')
    .selectAll('partner')
    .select(['unit.name as keeper', 'place.district', 'place.regency', 'place.province'])
    .select(['up.name as parentName', 'there.district as parentDistrict', 'there.regency as parentRegency'])
    .where('partner.id', '=', id)
}

/** The people to speak to today, the first one first. */
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
    .where('partnerId', '=', partnerId)
    .orderBy('isPrimary', 'desc')
    .orderBy('createdAt')
    .orderBy('id')
}

/** Names by id, for pages that hold ids. */
export async function partnerNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('partner').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
