import { to } from '#addresses'
import { may, within } from '#kernel'
import type { FactRecords } from '#plans'

/** How certificates are called where facts come from them: by number and title, never by who holds them. */
export const certificateRecords: FactRecords = async (db, actor, ids) => {
  if (ids.length === 0 || !may(actor, 'certificate.read')) return new Map()
  const rows = await db
    .selectFrom('certificate')
    .select(['id', 'number', 'title'])
    .where('id', 'in', [...ids])
    .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
    .execute()
  return new Map(
    rows.map(({ id, number, title }) => [
      id,
      { label: `Sertifikat ${title}, ${number}`, href: to.certificate(id) },
    ]),
  )
}
