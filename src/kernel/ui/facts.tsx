import type { Child } from '../jsx/runtime.ts'

/**
 * A word and what is known about it; unknown (undefined, null, '') shows as "belum diisi"; `false` is left out.
 * What may be several sentences is `long` and has a line to itself.
 */
export type Fact = readonly [term: string, value: Child, size?: 'long'] | false | null | undefined

interface FactsProps {
  items: readonly Fact[]
  /** `rows`: term and value on one line, for a narrow card. */
  kind?: 'grid' | 'rows' | undefined
}

/** What is known, side by side: `<Facts items={[['Peserta', '44 orang'], ['Nomor', agreement.number]]} />`. */
export function Facts({ items, kind = 'grid' }: FactsProps) {
  return (
    <dl class={`facts ${kind}`}>
      {items.map((fact) => {
        if (!fact) return null
        const [term, value, size] = fact
        const unknown = value === undefined || value === null || value === ''
        return (
          <div class={size}>
            <dt>{term}</dt>
            <dd>{unknown ? <span class="unknown">belum diisi</span> : value}</dd>
          </div>
        )
      })}
    </dl>
  )
}
