import { number } from '../money.ts'

export interface Chip {
  label: string
  count?: number | undefined
  href: string
  current?: boolean | undefined
}

interface ChipsProps {
  /** What they choose between; read aloud, not shown. */
  label: string
  items: readonly Chip[]
}

/** Ready-made views with their counts: `<Chips label="Kesehatan" items={[{ label: 'Macet', count: 9, href }]} />`. */
export function Chips({ label, items }: ChipsProps) {
  return (
    <nav class="chips" aria-label={label}>
      <ul>
        {items.map((chip) => (
          <li>
            <a href={chip.href} aria-current={chip.current ? 'true' : undefined}>
              {chip.label}
              {chip.count !== undefined && <b>{number(chip.count)}</b>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
