import { to } from '#addresses'
import { type Child, longDay } from '#kernel'
import { Facts } from '#ui'
import { kinds, objects } from './kinds.ts'
import type { ShowProps } from './show.page.tsx'

interface FactsProps extends Pick<ShowProps, 'agreement' | 'unitName' | 'owners'> {
  canTerm: boolean
  canOwners: boolean
}

/** What the agreement is, with the way to change it where that is still open. */
export function AgreementFacts({ agreement, unitName, owners, canTerm, canOwners }: FactsProps) {
  const { startsOn, endsOn } = agreement
  return (
    <Facts
      items={[
        [
          'Masa berlaku',
          <Changeable may={canTerm} href={to.agreementTerm(agreement.id)}>
            {startsOn && endsOn ? `${longDay(startsOn)} sampai ${longDay(endsOn)}` : undefined}
          </Changeable>,
        ],
        ['Unit', unitName],
        ['Objek', agreement.objects.map((object) => objects[object]).join(', ')],
        [
          'Penanggung jawab unit',
          <Changeable may={canOwners} href={to.agreementOwners(agreement.id)}>
            {owners.ours}
          </Changeable>,
        ],
        [
          'Penanggung jawab mitra',
          <Changeable may={canOwners} href={to.agreementOwners(agreement.id)}>
            {owners.theirs && `${owners.theirs.name}, ${owners.theirs.position}`}
          </Changeable>,
        ],
        ['Jenis naskah', kinds[agreement.kind]],
        agreement.directive !== null && ['Dasar arahan', agreement.directive],
        agreement.termReason !== null && ['Alasan masa berlaku', agreement.termReason],
        agreement.noParentReason !== null && ['Tanpa nota induk karena', agreement.noParentReason],
        agreement.scope !== null && ['Ruang lingkup', agreement.scope],
      ]}
    />
  )
}

function Changeable({ may, href, children }: { may: boolean; href: string; children?: Child }) {
  if (!children) return may ? <a href={href}>Isi</a> : <span class="unknown">belum diisi</span>
  return (
    <span>
      {children} {may && <a href={href}>Ubah</a>}
    </span>
  )
}
