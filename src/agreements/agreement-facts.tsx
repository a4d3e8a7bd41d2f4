import { to } from '#addresses'
import { type Child, longDay } from '#kernel'
import { Facts } from '#ui'
import { kinds, objects } from './kinds.ts'
import type { ShowProps } from './show.page.tsx'

interface FactsProps extends Pick<ShowProps, 'agreement' | 'unitName' | 'owners' | 'cited'> {
  canTerm: boolean
  canOwners: boolean
}

/** What the agreement is, with the way to change it where that is still open. */
export function AgreementFacts({ agreement, unitName, owners, cited, canTerm, canOwners }: FactsProps) {
  const { startsOn, endsOn } = agreement
  return (
    <Facts
      items={[
        [
          'Masa berlaku',
          <Changeable what="masa berlaku" may={canTerm} href={to.agreementTerm(agreement.id)}>
            {startsOn && endsOn ? `${longDay(startsOn)} sampai ${longDay(endsOn)}` : undefined}
          </Changeable>,
        ],
        ['Unit', unitName],
        ['Objek', agreement.objects.map((object) => objects[object]).join(', ')],
        [
          'Penanggung jawab unit',
          <Changeable what="penanggung jawab unit" may={canOwners} href={to.agreementOwners(agreement.id)}>
            {owners.ours}
          </Changeable>,
        ],
        [
          'Penanggung jawab mitra',
          <Changeable what="penanggung jawab mitra" may={canOwners} href={to.agreementOwners(agreement.id)}>
            {owners.theirs && `${owners.theirs.name}, ${owners.theirs.position}`}
          </Changeable>,
        ],
        ['Jenis naskah', kinds[agreement.kind]],
        cited !== undefined && [
          'Arahan yang dijawab',
          <a href={to.directive(cited.id)}>
            {cited.title}, {cited.issuer}
          </a>,
        ],
        agreement.directive !== null && ['Dasar arahan', agreement.directive],
        agreement.termReason !== null && ['Alasan masa berlaku', agreement.termReason],
        agreement.noParentReason !== null && ['Tanpa nota induk karena', agreement.noParentReason, 'long'],
        agreement.scope !== null && ['Ruang lingkup', agreement.scope, 'long'],
      ]}
    />
  )
}

interface ChangeableProps {
  /** Read aloud with the link, for several links of a page say the same word. */
  what: string
  may: boolean
  href: string
  children?: Child
}

function Changeable({ what, may, href, children }: ChangeableProps) {
  const link = (word: string) => (
    <a href={href} aria-label={`${word} ${what}`}>
      {word}
    </a>
  )
  if (!children) return may ? link('Isi') : <span class="unknown">belum diisi</span>
  return (
    <span>
      {children} {may && link('Ubah')}
    </span>
  )
}
