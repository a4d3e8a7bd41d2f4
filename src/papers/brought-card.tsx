import { Card, Notice } from '#ui'
import type { Brought } from './comparing/brought.ts'
import { ComparisonCard } from './comparison-card.tsx'

interface BroughtCardProps {
  brought: Brought
  /** Why it differs, as whoever brought it says. */
  reason?: string | null
}

/** Where a PDF to be signed departs from the text that was agreed on. */
export function BroughtCard({ brought: { serial, differences }, reason }: BroughtCardProps) {
  const title = `Beda berkas dengan naskah versi ${serial}`
  const why = reason && <p>{`Penjelasan: ${reason}`}</p>
  if (!differences)
    return (
      <Card title={title} id="perubahan">
        <Notice>
          Berkas ini berupa gambar tanpa tulisan, sehingga isinya tidak dapat dibandingkan dengan versi{' '}
          {serial}. Cocokkan sendiri pasal demi pasal.
        </Notice>
        {why}
      </Card>
    )
  return (
    <ComparisonCard differences={differences} serial={serial} title={title} sides={['Naskah', 'Berkas']}>
      {why}
    </ComparisonCard>
  )
}
