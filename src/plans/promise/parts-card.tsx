import { number } from '#kernel'
import { Card, Table } from '#ui'
import { factKinds } from '../facts/kinds.ts'
import { peopleKind } from '../facts/parts.ts'
import type { ShowProps } from './show.page.tsx'

/** Whom the count is about, divided three ways; each adds up to the same whole. */
export function PartsCard({ divisions, progress }: ShowProps) {
  if (divisions.length === 0) return null
  const { label, measure } = factKinds[peopleKind(progress.kind)]
  return (
    <Card title={`${label} menurut kelompok`} id="kelompok">
      <div class="divisions">
        {divisions.map(({ title, parts, total }) => (
          <Table
            caption={`${label} menurut ${title.toLowerCase()}`}
            rows={parts}
            columns={[
              { head: title, kind: 'title', cell: (part) => part.label },
              { head: measure, kind: 'number', cell: (part) => number(part.amount) },
            ]}
            total={['Jumlah', number(total)]}
          />
        ))}
      </div>
    </Card>
  )
}
