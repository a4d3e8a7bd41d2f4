import { to } from '#addresses'
import { may } from '#kernel'
import type { PartnerSlot } from '#partners'
import { ButtonLink, Card } from '#ui'
import { IssuerBadge } from './issuers/list.page.tsx'

/** On the page of a partner: whether certificates are issued in its name, and the way to begin with it. */
export const partnerIssuer: PartnerSlot = async (db, actor, partner, today) => {
  if (!may(actor, 'issuer.read')) return null
  const issuers = await db
    .selectFrom('issuer')
    .innerJoin('partner', 'partner.id', 'issuer.partnerId')
    .innerJoin('issuerPeriod as period', 'period.issuerId', 'issuer.id')
    .select(['issuer.id', 'issuer.closedOn', 'period.name'])
    .where('partner.survivorId', '=', partner.id)
    .where('period.validTo', 'is', null)
    .orderBy('issuer.id')
    .limit(20)
    .execute()
  const mayBegin = may(actor, 'issuer.keep') && !partner.mergedIntoId
  if (issuers.length === 0 && !mayBegin) return null
  return (
    <Card title="Penerbit sertifikat" id="penerbit">
      {issuers.map(({ id, name, closedOn }) => (
        <p>
          <a href={to.issuer(id)}>{name}</a> <IssuerBadge closedOn={closedOn} today={today} />
        </p>
      ))}
      {issuers.length === 0 && (
        <>
          <p>Belum ada sertifikat yang terbit atas nama mitra ini.</p>
          <ButtonLink href={`${to.newIssuer}?mitra=${partner.id}`} icon="award">
            Jadikan penerbit
          </ButtonLink>
        </>
      )}
    </Card>
  )
}
