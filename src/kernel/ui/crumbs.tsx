export interface Crumb {
  label: string
  /** The last, this page, has none. */
  href?: string | undefined
}

/** Where this page lies: `<Crumbs items={[{ label: 'Kerja sama', href: to.agreements }, { label: title }]} />`. */
export function Crumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label="Letak halaman">
      <ol>
        {items.map(({ label, href }) => (
          <li>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
