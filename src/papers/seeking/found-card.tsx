import { to } from '#addresses'
import type { Question } from '#agreements'
import { number } from '#kernel'
import { Card } from '#ui'
import { inPapersAddress } from './address.ts'
import type { Found, Hit } from './seek.ts'

/** Under the list of agreements: those in whose papers the words stand. */
export function FoundCard({ found: { hits, total }, asked }: { found: Found; asked: Question }) {
  if (hits.length === 0) return null
  return (
    <Card
      title="Di dalam naskah"
      id="di-dalam-naskah"
      actions={<span class="quiet">{number(total)} cocok</span>}
    >
      <Hits hits={hits} />
      {total > hits.length && (
        <a href={inPapersAddress(asked)}>{`Lihat semua ${number(total)} di dalam naskah`}</a>
      )}
    </Card>
  )
}

export function Hits({ hits }: { hits: readonly Hit[] }) {
  return (
    <ul class="found-in-papers">
      {hits.map(({ agreementId, title, name, place, passage }) => (
        <li>
          <a href={to.agreement(agreementId)}>{title}</a>
          <p>
            {place ? <b>{place}</b> : 'Di dalam naskah'}: …
            {passage.map(({ text, sought }) => (sought ? <mark>{text}</mark> : text))}…
          </p>
          <small>{name}</small>
        </li>
      ))}
    </ul>
  )
}
