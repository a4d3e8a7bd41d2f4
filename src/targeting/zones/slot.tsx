import { to } from '#addresses'
import { may, number } from '#kernel'
import type { PartnerSlot } from '#partners'
import { ButtonLink, Card } from '#ui'
import { zonesOfPartner } from './queries.ts'

/** On the page of a partner: where it wants to work first. */
export const partnerZones: PartnerSlot = async (db, actor, { id }) => {
  const zones = await zonesOfPartner(db, actor, id)
  const mayWrite = may(actor, 'zone.write')
  if (zones.length === 0 && !mayWrite) return undefined
  return (
    <Card
      title="Zona prioritas"
      id="zona"
      actions={
        mayWrite && (
          <ButtonLink href={`${to.newZone}?mitra=${id}`} icon="plus">
            Catat zona
          </ButtonLink>
        )
      }
    >
      {zones.length === 0 ? (
        <p class="quiet">Belum ada. Catat kecamatan yang menjadi prioritas mitra ini, misalnya Ring 1.</p>
      ) : (
        <ul class="plain-list">
          {zones.map((zone) => (
            <li>
              <a href={to.zone(zone.id)}>{zone.name}</a>{' '}
              <span class="quiet">
                {number(zone.areas.length)} wilayah, {zone.unitName}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
