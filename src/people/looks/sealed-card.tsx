import { to } from '#addresses'
import { ButtonLink, Card, type Fact, Facts } from '#ui'
import type { PersonView } from '../person.ts'
import type { Revealed } from './revealed.ts'

interface SealedCardProps {
  person: PersonView
  revealed: Revealed
}

/** NIK and address: shut for everybody, shown for a few minutes to whoever said why. */
export function SealedCard({ person, revealed }: SealedCardProps) {
  const { id, nikSealed, addressSealed } = person
  const shown = (value: string | undefined) =>
    value ?? (
      <>
        <span aria-hidden="true">••••••••</span> <span class="hidden-text">tertutup</span>
      </>
    )
  const items: Fact[] = [
    nikSealed !== null && ['NIK', shown(revealed.nik)],
    addressSealed !== null && ['Alamat', shown(revealed.address)],
  ]
  if (!items.some(Boolean)) return null
  return (
    <Card
      title="Data tertutup"
      id="data-tertutup"
      actions={<ButtonLink href={to.revealPerson(id)}>Tampilkan</ButtonLink>}
    >
      <Facts items={items} />
    </Card>
  )
}
