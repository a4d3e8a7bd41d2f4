import { sql } from 'kysely'
import { to } from '#addresses'
import { type ObjectCode, objects } from '#agreements'
import { type Day, type Db, longDay, number } from '#kernel'
import { needsAddress, unanswered } from '#needs'
import { Card, Table } from '#ui'
import { reachOfNeeds } from './open-needs.ts'
import type { Asked } from './question.ts'

interface Common {
  object: ObjectCode
  needs: number
  units: number
  oldest: Day
}

const most = 5

/** What the units within reach lack most, with nobody to give it: the most units first. */
export async function commonNeeds(db: Db, asked: Asked): Promise<Common[]> {
  const { rows } = await sql<Common>`
    select need.object, count(*)::int as needs, count(distinct need.unit_id)::int as units, min(need.since) as oldest
    from need where ${reachOfNeeds(asked)} and ${unanswered(asked.today)}
    group by need.object order by units desc, needs desc, oldest limit ${most}`.execute(db)
  return rows
}

/** On the first page of a regional office: where one partner would help several units at once. */
export function CommonNeeds({ rows }: { rows: Common[] }) {
  if (rows.length === 0) return null
  return (
    <Card
      title="Kebutuhan yang paling banyak belum terjawab"
      id="kebutuhan"
      actions={<a href={to.gapMap}>Buka peta kebutuhan</a>}
    >
      <Table
        caption="Kebutuhan satuan kerja yang belum terjawab, menurut bidang"
        rows={rows}
        columns={[
          {
            head: 'Bidang',
            kind: 'title',
            cell: ({ object }) => (
              <a href={needsAddress({ objek: object, keadaan: 'open' })}>{objects[object]}</a>
            ),
          },
          { head: 'Satuan kerja', kind: 'number', cell: ({ units }) => number(units) },
          { head: 'Kebutuhan', kind: 'number', cell: ({ needs }) => number(needs) },
          { head: 'Paling lama sejak', kind: 'tight', cell: ({ oldest }) => longDay(oldest) },
        ]}
      />
    </Card>
  )
}
