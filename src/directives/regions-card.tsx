import { number } from '#kernel'
import { Card, Progress, Table } from '#ui'
import type { DirectiveView } from './queries.ts'
import { allOf, type RegionCounts } from './standing.ts'
import { showAddress } from './view.ts'

/** For the whole country: how each region follows. */
export function RegionsCard({
  directive: { id },
  regions,
}: {
  directive: DirectiveView
  regions: RegionCounts[]
}) {
  return (
    <Card title="Menurut Kanwil">
      <Table
        caption="Tindak lanjut menurut Kanwil"
        rows={regions}
        columns={[
          {
            head: 'Kanwil',
            kind: 'title',
            cell: ({ kanwilId, kanwilName }) => (
              <a href={showAddress(id, { kanwil: kanwilId })}>{kanwilName}</a>
            ),
          },
          {
            head: 'Sudah berlaku',
            cell: ({ counts }) => share(counts.followed + counts.exempt, allOf(counts)),
          },
          { head: 'Dalam proses', kind: 'number', cell: ({ counts }) => number(counts.begun) },
          {
            head: 'Belum',
            kind: 'number',
            cell: ({ counts, kanwilId }) => {
              const count = counts.missing + counts.answered
              const href = showAddress(id, { kanwil: kanwilId, standing: 'missing' })
              return count > 0 ? <a href={href}>{number(count)}</a> : '0'
            },
          },
        ]}
      />
    </Card>
  )
}

const share = (count: number, all: number) => (
  <Progress value={count} max={all} label={`${number(count)} dari ${number(all)} unit`} />
)
