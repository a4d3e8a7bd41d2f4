import { to } from '#addresses'
import { type Actor, may, reaches } from '#kernel'
import { Card, Facts, Notice } from '#ui'
import type { Alike } from './alike/find-alike.ts'
import { placeName } from './areas.ts'
import { npwpInGroups } from './numbers.ts'
import type { PartnerView } from './queries.ts'

interface FactsProps {
  partner: PartnerView
  alike: Alike[]
  actor: Actor
}

/** Who the partner is, who keeps the record, and what else can be done with it. */
export function FactsCard({ partner, alike, actor }: FactsProps) {
  const { id, parent, place, nib, npwp, legalBasis, address, aliases, shortName, note, keeper } = partner
  const keeps = reaches(actor, partner)
  return (
    <Card title="Data mitra">
      <Facts
        kind="rows"
        items={[
          shortName !== null && ['Nama singkat', shortName],
          aliases.length > 0 && ['Nama lain', aliases.join('; ')],
          parent && ['Induk', <a href={to.partner(parent.id)}>{parent.name}</a>],
          nib !== null && ['NIB', nib],
          npwp !== null && ['NPWP', npwpInGroups(npwp)],
          legalBasis !== null && ['Dasar hukum', legalBasis],
          ['Kecamatan', placeName(place)],
          ['Provinsi', place.province],
          ['Alamat', address],
          note !== null && ['Catatan', note],
          ['Didaftarkan oleh', keeper],
        ]}
      />
      {alike.length > 0 && <MaybeTwice id={id} alike={alike} />}
      {keeps ? (
        <>
          {may(actor, 'partner.merge') && (
            <p>
              <a href={to.mergePartner(id)}>Gabungkan catatan ganda</a>
            </p>
          )}
          {may(actor, 'partner.revise') && (
            <p>
              <a href={to.newFormerName(id)}>Catat nama dahulu</a>
            </p>
          )}
        </>
      ) : (
        <Notice>Data ini dijaga {keeper}. Sampaikan ke sana bila ada yang perlu diperbaiki.</Notice>
      )}
    </Card>
  )
}

function MaybeTwice({ id, alike }: { id: string; alike: Alike[] }) {
  return (
    <Notice>
      Mungkin tercatat dua kali. Bandingkan dengan{' '}
      {alike.slice(0, 3).map((other, at) => (
        <>
          {at > 0 && '; '}
          <a href={`${to.mergePartner(id)}?dengan=${other.id}`}>{other.name}</a>
        </>
      ))}
      .
    </Notice>
  )
}
