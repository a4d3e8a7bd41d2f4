import type pg from 'pg'
import type { Event } from '#kernel'
import { seal } from '../src/kernel/canonical.ts'
import { now } from './moment.ts'

const batch = 10_000

/** Chains every event to the one before, as the program's worker does, in larger steps: the walk of an auditor finds it whole. */
export async function sealAll(client: pg.Client): Promise<void> {
  let [seq, previous, last]: [number, Buffer, string | null] = [0, Buffer.alloc(32), null]
  for (;;) {
    const { rows }: { rows: Row[] } = await client.query<Row>(next, [last, batch])
    if (rows.length === 0) return
    const seals = rows.map((row) => {
      const before = previous
      previous = seal(before, camel(row))
      seq += 1
      return { seq, id: row.id, before, hash: previous }
    })
    await client.query(put, [
      seals.map((one) => one.seq),
      seals.map((one) => one.id),
      seals.map((one) => one.before),
      seals.map((one) => one.hash),
      now,
    ])
    last = rows.at(-1)?.id ?? null
  }
}

type Row = Record<string, unknown> & { id: string }

const next = 'select * from event where $1::uuid is null or id > $1 order by id limit $2'

const put = `
  insert into event_seal (seq, event_id, previous, hash, at)
  select *, $5::timestamptz from unnest($1::bigint[], $2::uuid[], $3::bytea[], $4::bytea[])`

/** As the program's own queries name the columns, which is how they enter the hash. */
function camel(row: Record<string, unknown>): Event {
  const named = Object.entries(row).map(([name, value]) => [
    name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
    value,
  ])
  return Object.fromEntries(named) as Event
}
