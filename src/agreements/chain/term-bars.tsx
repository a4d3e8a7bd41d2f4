import { type Day, daysBetween } from '#kernel'

interface Term {
  startsOn: Day | null
  endsOn: Day | null
}

const width = 1000

/** The terms drawn to scale on one line, today marked. The list below says the same in words, so this is only seen. */
export function TermBars({ terms, today }: { terms: readonly Term[]; today: Day }) {
  const known = terms.flatMap(({ startsOn, endsOn }) => (startsOn && endsOn ? [{ startsOn, endsOn }] : []))
  const days = [...known.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]), today].sort()
  const [first = today, last = today] = [days[0], days.at(-1)]
  if (known.length === 0 || first === last) return null
  const at = (day: Day) => Math.round((daysBetween(first, day) / daysBetween(first, last)) * width)
  return (
    <svg
      class="term-bars"
      viewBox={`0 0 ${width} 28`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <line x1="0" x2={width} y1="14" y2="14" class="rule" />
      {known.map(({ startsOn, endsOn }) => (
        <rect
          x={at(startsOn)}
          y="6"
          width={Math.max(6, at(endsOn) - at(startsOn))}
          height="16"
          class={startsOn <= today && endsOn >= today ? 'now' : undefined}
        />
      ))}
      <line x1={at(today)} x2={at(today)} y1="0" y2="28" class="today" />
    </svg>
  )
}
