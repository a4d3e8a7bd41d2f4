import { to } from '#addresses'
import { Card } from '#ui'
import type { Hit } from './seek.ts'

/** Under the list of agreements: those in whose papers the words stand. */
export function FoundCard({ hits }: { hits: readonly Hit[] }) {
  if (hits.length === 0) return null
  return (
    <Card title="Di dalam naskah" id="di-dalam-naskah">
      <ul class="found-in-papers">
        {hits.map(({ agreementId, title, name, passage }) => (
          <li>
            <a href={to.agreement(agreementId)}>{title}</a>
            <p>
              Di dalam naskah: …{passage.map(({ text, sought }) => (sought ? <mark>{text}</mark> : text))}…
            </p>
            <small>{name}</small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
