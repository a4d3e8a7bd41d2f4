import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { type Actor, openDatabase, reading, secretsFrom, system } from '#kernel'
import { nikHashIn, seekPeople } from '#people'
import { openPlace } from './database.ts'
import { layPeople } from './people.ts'

/** node --import ./bench/jsx.ts bench/seek.ts: how long people are sought among 400,000, in the database alone. */
const say = (words: string) => void process.stdout.write(`${words}\n`)
const log = pino({ level: 'error' }, pino.destination(2))
const secrets = secretsFrom(Buffer.alloc(32, 7))
const place = await openPlace(log)
const db = openDatabase(place.connection, (error) => log.error(error, 'lost a connection'), { secrets })
const client = new pg.Client(place.connection)
await client.connect()

const begun = performance.now()
if ((await client.query('select from person limit 1')).rowCount === 0) {
  for (const file of ['1-dice', '2-offices']) {
    await client.query(readFileSync(join(import.meta.dirname, `nation/${file}.sql`), 'utf8'))
  }
  await layPeople(client, secrets)
}
say(`people: ${((performance.now() - begun) / 1000).toFixed(1)} s`)

const { rows } = await client.query<{ unit_id: string; kanwil_id: string }>(
  'select unit_id, kanwil_id from person group by 1, 2 order by count(*) desc limit 1',
)
const [busiest] = rows
const reach = (of: 'unit' | 'kanwil', id = ''): Actor => ({ ...system, reach: { of, id } })
const readers: [string, Actor][] = [
  ['unit', reach('unit', busiest?.unit_id)],
  ['Kanwil', reach('kanwil', busiest?.kanwil_id)],
  ['nation', system],
]
const { rows: known } = await client.query<{ nik_sealed: string; name: string; number: string }>(
  `select nik_sealed, name, number from person join registration on person_id = person.id
    where nik_sealed is not null and person.unit_id = $1 order by person.id limit 1`,
  [busiest?.unit_id],
)
const [somebody] = known
const nik = secrets.open(somebody?.nik_sealed ?? '')
const questions: [string, string, boolean][] = [
  ['a whole name', somebody?.name ?? '', false],
  ['the most frequent given name', 'muhammad', false],
  ['three letters', 'nur', false],
  ['a name spelled nearly so', 'burhanudin sembirng', true],
  ['an alias', 'udin saputra', false],
  ['a register number', somebody?.number.replaceAll(/[ /.]/g, '') ?? '', false],
  ['a part of a register number', '1234/20', false],
  ['a year', '2026', false],
  ['a NIK', nik, false],
]
for (const [what, text, near] of questions) {
  const told = []
  for (const [name, actor] of readers) {
    const times: number[] = []
    let total = 0n
    for (let at = 0; at < 7; at++) {
      const from = performance.now()
      const hits = await reading(db, actor, (read) =>
        seekPeople(read, { text, nikHash: nikHashIn(text, secrets), near, actor, now: new Date() }, 6),
      )
      times.push(performance.now() - from)
      total = hits[0]?.total ?? 0n
    }
    const median = times.sort((a, b) => a - b)[3] ?? 0
    told.push(`${name} ${median.toFixed(0)} ms of ${total}`)
  }
  say(`| ${what} | ${told.join(' | ')} |`)
}
say(`Load average: ${loadavg()[0]?.toFixed(2)}`)
await client.end()
await db.destroy()
await place.stop()
