import { to } from '#addresses'
import type { Agreement } from '#agreements'
import type { Zone } from '#kernel'
import { ButtonLink, PageHead } from '#ui'
import type { Checked } from './verdict.ts'
import { VerdictCard } from './verdict-card.tsx'

interface CheckProps {
  agreement: Agreement
  paper: { id: string; name: string }
  checked: Checked | 'lost'
  zone: Zone
}

export function CheckPage({ agreement, paper, checked, zone }: CheckProps) {
  return (
    <>
      <PageHead
        title="Periksa tanda tangan"
        lead={paper.name}
        actions={
          <ButtonLink href={to.paper(agreement.id, paper.id)} icon="file">
            Buka berkas
          </ButtonLink>
        }
      />
      <VerdictCard checked={checked} zone={zone} />
    </>
  )
}
