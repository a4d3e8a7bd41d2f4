import pg from 'pg'
import { openDatabase, verifyChain } from '#kernel'
import { startCluster } from '../../src/kernel/database/cluster.ts'
import { clusterFolder, databaseName } from '../../src/kernel/database/open.ts'
import { half } from './half.ts'

/** Every act of the writers that left its row: one line for each row, in the words of the writers. */
const rowsOfWriters = `
  select 'partner ' || name as found from partner where name ~ '^[0-9a-f-]{36}$'
  union all
  select 'agreement ' || title from agreement where title ~ '^[0-9a-f-]{36}$'
  union all
  select 'item ' || activity from plan_item where activity ~ '^[0-9a-f-]{36} '
  union all
  select 'paper ' || sha256 from paper where name ~ '^[0-9a-f-]{36}.pdf$'
  union all
  select 'step ' || title || ' ' || agreement_step.stage from agreement_step
    join agreement on agreement.id = agreement_id
    where title ~ '^[0-9a-f-]{36}$' and agreement_step.stage <> 'exploration'`

/** What the database of a stopped program holds. */
export async function proofOf(dataDir: string) {
  const cluster = await startCluster({ dir: clusterFolder(dataDir), bin: process.env.POSTGRES_BIN })
  const connection = cluster.connection(databaseName)
  const client = new pg.Client(connection)
  await client.connect()
  const db = openDatabase(connection, () => {})
  try {
    const count = async (table: string) => (await client.query(`select from ${table}`)).rowCount ?? 0
    return {
      found: (await client.query<{ found: string }>(rowsOfWriters)).rows.map((row) => row.found),
      half: (await client.query<{ half: string; id: string }>(half())).rows,
      papers: (await client.query<{ sha256: string }>('select sha256 from paper')).rows,
      // the sample keeps its own answers, all of them before it was laid
      answersKept: await count('request where at > (select laid from sample)'),
      agreements: (
        await client.query<{ title: string; stage: string }>('select title, stage from agreement order by id')
      ).rows,
      offices: await count('unit'),
      people: await count('account'),
      partners: await count('partner'),
      chain: await verifyChain(db),
    }
  } finally {
    await db.destroy()
    await client.end()
    await cluster.stop()
  }
}
