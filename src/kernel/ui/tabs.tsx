import { number } from '../money.ts'

export interface Tab {
  label: string
  href: string
  current?: boolean | undefined
  count?: number | undefined
}

interface TabsProps {
  /** What the pages have in common; read aloud, not shown. */
  label: string
  tabs: readonly Tab[]
}

/** Pages of one thing, each with its own address: `<Tabs label="Perjanjian" tabs={[{ label: 'Ringkasan', href, current: true }]} />`. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="count">{number(tab.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
