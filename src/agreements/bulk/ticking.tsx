import { to } from '#addresses'
import { type Child, number } from '#kernel'
import { Button } from '#ui'
import type { Question } from '../asking.ts'
import type { Row } from '../list.ts'

interface TickingProps {
  rows: Row[]
  asked: Question
  total: number
  mayRevise: boolean
  children: Child
}

/** Makes a table of agreements one form whose ticks choose what is changed together. */
export function Ticking({ rows, asked, total, mayRevise, children }: TickingProps) {
  if (!mayRevise || rows.length === 0) return <>{children}</>
  return (
    <form method="get" action={to.bulkAgreements}>
      {children}
      <div class="actions with-ticks">
        <Button icon="edit">Ubah yang dicentang</Button>
        {total > rows.length && <a href={allOf(asked)}>{`Ubah semua ${number(total)} hasil sekaligus`}</a>}
      </div>
    </form>
  )
}

export const tickColumn = {
  head: 'Pilih',
  kind: 'choice' as const,
  cell: ({ id, title }: Row) => (
    <input type="checkbox" class="row-tick" name="id" value={id} aria-label={`Pilih ${title}`} />
  ),
}

function allOf({ halaman: _page, ...asked }: Question): string {
  const pairs = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  )
  return `${to.bulkAgreements}?${new URLSearchParams([['semua', 'ya'], ...pairs])}`
}
