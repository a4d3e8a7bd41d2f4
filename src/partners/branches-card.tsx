import { to } from '#addresses'
import { Card, Table, TwoLines } from '#ui'
import type { Branch } from './branches.ts'
import { FlagBadge } from './checks/flag-badge.tsx'
import { partnerKinds } from './kinds.ts'
import { noTies, type Ties } from './slots.ts'

interface BranchesProps {
  name: string
  branches: Branch[]
  ties: { each: Map<string, Ties>; together: Ties }
}

/** What stands under a partner, and what ties all of it to units within reach. */
export function BranchesCard({ name, branches, ties }: BranchesProps) {
  if (branches.length === 0) return null
  const { together } = ties
  const tiesOf = ({ id }: Branch) => ties.each.get(id) ?? noTies
  return (
    <Card title="Unit dan cabang" id="cabang">
      <Table
        caption={`Unit dan cabang ${name}`}
        rows={branches}
        columns={[
          {
            head: 'Mitra',
            kind: 'title',
            cell: ({ id, name: called, kind, district, depth }) => (
              <TwoLines
                first={
                  <>
                    {'– '.repeat(depth - 1)}
                    <a href={to.partner(id)}>{called}</a>
                  </>
                }
                second={`${partnerKinds[kind]}, ${district}`}
              />
            ),
          },
          { head: 'Berlaku', kind: 'number', cell: (branch) => String(tiesOf(branch).alive) },
          { head: 'Kerja sama', kind: 'number', cell: (branch) => String(tiesOf(branch).all) },
          { head: 'Satuan kerja', kind: 'number', cell: (branch) => String(tiesOf(branch).units) },
          { head: 'Tanda', kind: 'tight', cell: ({ flag }) => <FlagBadge flag={flag} /> },
        ]}
        total={[
          `Seluruhnya, dengan ${name}`,
          String(together.alive),
          String(together.all),
          String(together.units),
          '',
        ]}
      />
    </Card>
  )
}
