import type { Child } from '../jsx/runtime.ts'

interface CardProps {
  title?: string | undefined
  /** Where a link with `#` leads to. */
  id?: string | undefined
  /** Stands at the end of the title line. */
  actions?: Child
  children?: Child
}

/** One matter on white paper: `<Card title="Rencana aksi"><Table … /></Card>`. */
export function Card({ title, id, actions, children }: CardProps) {
  return (
    <section class="card" id={id}>
      {(title || actions) && (
        <div class="card-head">
          {title && <h2>{title}</h2>}
          {actions}
        </div>
      )}
      {children}
    </section>
  )
}

interface ColumnsProps {
  /** `wide`: the first takes two thirds; `even`: halves. On a phone they follow one another. */
  kind?: 'wide' | 'even' | undefined
  children: Child
}

/** Two columns: `<Columns><Card>…</Card><Card>…</Card></Columns>`. Several cards in one column go into a `<Stack>`. */
export function Columns({ kind = 'wide', children }: ColumnsProps) {
  return <div class={`columns ${kind}`}>{children}</div>
}

/** Cards below each other, as the page itself sets them. */
export function Stack({ children }: { children: Child }) {
  return <div class="stack">{children}</div>
}
