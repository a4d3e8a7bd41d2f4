import type { Child } from '../jsx/runtime.ts'

export interface Figure {
  label: string
  /** Already written for people: "2.417", "86 dari 128". */
  value: string
  /** Compared with what, or as of when: "naik 5 sejak Oktober". */
  note?: Child
  /** Whether the note is good or bad news. */
  news?: 'good' | 'bad' | undefined
  /** The rows behind the number. */
  href?: string | undefined
}

/** A few numbers that matter: `<KeyFigures items={[{ label: 'PKS sehat', value: '86 dari 128', href }]} />`. */
export function KeyFigures({ items }: { items: readonly Figure[] }) {
  return (
    <ul class="key-figures">
      {items.map(({ label, value, note, news, href }) => (
        <li>
          <span class="label">{label}</span>
          <b>{href ? <a href={href}>{value}</a> : value}</b>
          {note && <span class={`note ${news ?? ''}`}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}
