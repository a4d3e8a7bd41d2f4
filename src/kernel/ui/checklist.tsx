import type { Child } from '../jsx/runtime.ts'
import { Icon } from './icon.tsx'

export interface Item {
  label: string
  done: boolean
  /** What is there already, or what exactly is missing. */
  detail?: Child
  /** Where a missing item is put right. */
  fix?: { href: string; label: string } | undefined
}

/** What is complete and what is missing, with the way there: `<Checklist items={[{ label: 'Pindaian naskah', done: false, fix }]} />`. */
export function Checklist({ items }: { items: readonly Item[] }) {
  return (
    <ul class="checklist">
      {items.map(({ label, done, detail, fix }) => (
        <li class={done ? 'done' : 'missing'}>
          <Icon name={done ? 'circle-check' : 'warning'} label={done ? 'Lengkap' : 'Belum ada'} />
          <div>
            <p>{label}</p>
            {detail && <small>{detail}</small>}
          </div>
          {!done && fix && <a href={fix.href}>{fix.label}</a>}
        </li>
      ))}
    </ul>
  )
}
