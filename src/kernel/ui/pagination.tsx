import { number } from '../money.ts'
import { Icon } from './icon.tsx'

interface PaginationProps {
  /** From 1. */
  page: number
  size: number
  total: number
  /** The address of a page of the same list. */
  href: (page: number) => string
}

/** "1 sampai 25 dari 128" and the pages: `<Pagination page={page} size={25} total={count} href={(p) => …} />`. */
export function Pagination({ page, size, total, href }: PaginationProps) {
  const last = Math.max(1, Math.ceil(total / size))
  const from = Math.min((page - 1) * size + 1, total)
  const until = Math.min(page * size, total)
  return (
    <div class="pagination">
      <p>
        {number(from)} sampai {number(until)} dari {number(total)}
      </p>
      {last > 1 && (
        <nav aria-label="Halaman">
          <ol>
            {page > 1 && <Step to={href(page - 1)} name="Halaman sebelumnya" icon="chevron-left" />}
            {around(page, last).map((at) =>
              at === 'gap' ? (
                <li class="gap" aria-hidden="true">
                  …
                </li>
              ) : (
                <li>
                  <a
                    href={href(at)}
                    aria-label={`Halaman ${at}`}
                    aria-current={at === page ? 'page' : undefined}
                  >
                    {number(at)}
                  </a>
                </li>
              ),
            )}
            {page < last && <Step to={href(page + 1)} name="Halaman berikutnya" icon="chevron-right" />}
          </ol>
        </nav>
      )}
    </div>
  )
}

function Step({ to, name, icon }: { to: string; name: string; icon: 'chevron-left' | 'chevron-right' }) {
  return (
    <li>
      <a href={to} aria-label={name}>
        <Icon name={icon} />
      </a>
    </li>
  )
}

/** The first, the last, this one and its neighbours; a gap stands only for two pages or more. */
export function around(page: number, last: number): (number | 'gap')[] {
  const near = (at: number) => at === 1 || at === last || Math.abs(at - page) <= 1
  const shown: (number | 'gap')[] = []
  for (let at = 1; at <= last; at++) {
    if (near(at) || (near(at - 1) && near(at + 1))) shown.push(at)
    else if (shown.at(-1) !== 'gap') shown.push('gap')
  }
  return shown
}
