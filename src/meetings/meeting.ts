import { z } from 'zod'
import { inReach } from '#agreements'
import { type Actor, type Db, day, line, maybe, paragraph, refuse, type Scope, type Tx } from '#kernel'
import { partnerNames } from '#partners'
import { kindCodes } from './kinds.ts'
import type { Meeting } from './tables.ts'

export const aTime = line('Isi jam mulai', 5).pipe(
  z
    .string()
    .transform((text) => text.replace('.', ':').replace(/^(\d):/, '0$1:'))
    .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Tulis jam seperti 09.30')),
)

/** None, one or many ids of the same name become a list. */
const ids = (wrong: string) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [...new Set([value].flat())]),
    z.array(z.uuid(wrong)).max(50, 'Paling banyak 50'),
  )

/** What is known of a meeting before it takes place. */
export const meetingFields = {
  kind: z.enum(kindCodes, 'Pilih jenis pertemuan'),
  title: line('Isi pokok pertemuan', 200),
  heldOn: day('Isi tanggal pertemuan'),
  beginsAt: aTime,
  place: line('Isi tempat', 160),
  agenda: maybe(paragraph('Isi agenda')),
  partnerIds: ids('Pilih mitra dari daftar').pipe(
    z.array(z.uuid()).min(1, 'Pilih paling sedikit satu mitra'),
  ),
  unitIds: ids('Pilih satuan kerja dari daftar'),
  agreementIds: ids('Pilih kerja sama dari daftar'),
}

interface Links {
  partnerIds: string[]
  unitIds: string[]
  agreementIds: string[]
}

/** Writes down whom the meeting concerns. Offices only grow fewer when none of them owns an action point. */
export async function linkAll(tx: Tx, meetingId: string, scope: Scope, links: Links, actor: Actor) {
  const { partnerIds, agreementIds } = links
  const unitIds = [...new Set([scope.unitId, ...links.unitIds])]
  const units = await tx.selectFrom('unit').select(['id', 'kanwilId']).where('id', 'in', unitIds).execute()
  if (units.length < unitIds.length) return refuse('unknown-unit', { field: 'unitIds' })
  const partners = await partnerNames(tx, partnerIds)
  if (partners.size < partnerIds.length) return refuse('unknown-partner', { field: 'partnerIds' })
  if (!(await allWithin(tx, agreementIds, actor)))
    return refuse('unknown-agreement', { field: 'agreementIds' })
  const owing = await tx
    .selectFrom('actionPoint')
    .innerJoin('unit', 'unit.id', 'actionPoint.unitId')
    .select('unit.name')
    .where('meetingId', '=', meetingId)
    .where('unitId', 'not in', unitIds)
    .executeTakeFirst()
  if (owing) return refuse('owes-something', { field: 'unitIds', unit: owing.name })

  const bound = units.map((unit) => ({
    meetingId,
    unitId: unit.id,
    kanwilId: unit.kanwilId,
    leadUnitId: scope.unitId,
  }))
  await tx
    .insertInto('meetingUnit')
    .values(bound)
    .onConflict((taken) => taken.doNothing())
    .execute()
  await tx
    .deleteFrom('meetingUnit')
    .where('meetingId', '=', meetingId)
    .where('unitId', 'not in', unitIds)
    .execute()
  await tx.deleteFrom('meetingPartner').where('meetingId', '=', meetingId).execute()
  await tx
    .insertInto('meetingPartner')
    .values(partnerIds.map((partnerId) => ({ meetingId, partnerId })))
    .execute()
  await tx.deleteFrom('meetingAgreement').where('meetingId', '=', meetingId).execute()
  if (agreementIds.length > 0) {
    await tx
      .insertInto('meetingAgreement')
      .values(agreementIds.map((agreementId) => ({ meetingId, agreementId })))
      .execute()
  }
  return undefined
}

async function allWithin(db: Db, ids: string[], actor: Actor): Promise<boolean> {
  if (ids.length === 0) return true
  const rows = await db
    .selectFrom('agreement')
    .select('id')
    .where('id', 'in', ids)
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .execute()
  return rows.length === ids.length
}

/** The same for the record, with names instead of ids. */
export async function toldLinks(db: Db, { partnerIds, unitIds }: Links) {
  const units =
    unitIds.length > 0
      ? await db.selectFrom('unit').select('name').where('id', 'in', unitIds).orderBy('name').execute()
      : []
  const partners = [...(await partnerNames(db, partnerIds)).values()].sort()
  return { partners: partners.join(', '), units: units.map(({ name }) => name).join(', ') || null }
}

export const toldMeeting = ({ kind, title, heldOn, beginsAt, place, agenda }: Meeting) => ({
  kind,
  title,
  heldOn,
  beginsAt,
  place,
  agenda,
})
