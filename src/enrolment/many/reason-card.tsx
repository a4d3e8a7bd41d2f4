import { longDay, number } from '#kernel'
import { Card, Facts } from '#ui'
import type { ListReason } from './listed.ts'

interface ReasonProps {
  reason: ListReason
  /** Only the unit itself reads how many were left: a small number points at somebody. */
  tellsNumbers: boolean
}

/** Why just these people, from everybody in care down to the last line of the question. */
export function ReasonCard({
  reason: { title, href, askedOn, people, steps, order },
  tellsNumbers,
}: ReasonProps) {
  return (
    <Card title="Mengapa orang-orang ini" id="alasan">
      <p>
        Dari <a href={href}>{title}</a>, menurut berkas {longDay(askedOn)}. Urutannya: {order}.
      </p>
      {tellsNumbers ? (
        <Facts
          kind="rows"
          items={[
            ['Dalam pengawasan', `${number(people)} orang`],
            ...steps.map(({ said, left }): [string, string] => [said, `${number(left)} orang`]),
          ]}
        />
      ) : (
        <ul>
          {steps.map(({ said }) => (
            <li>{said}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}
