import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { type Actor, type Db, openDatabase, reading, secretsFrom, system } from '#kernel'
import { nikHashIn, seekPeople } from '#people'
import { funnelOf, inCare } from '../src/targeting/questions/funnel.ts'
import { linesOf } from '../src/targeting/questions/lines.ts'
import { peopleAt } from '../src/targeting/questions/people.ts'
import { openPlace } from './database.ts'
import { machine } from './machine.ts'
import { now } from './moment.ts'
import { layPeople } from './people.ts'
import { writePart } from './readme.ts'

/** npm run bench:orang: how long people are sought and asked for among 400,000, in the database; writes README.md. */
const before = loadavg()[0] ?? 0
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

const [busiest] = (
  await client.query<{ unit_id: string; kanwil_id: string; district_code: string }>(`
    select unit_id, kanwil_id, mode() within group (order by district_code) as district_code
    from person where status = 'client' group by 1, 2 order by count(*) desc limit 1`)
).rows
const [known] = (
  await client.query<{ nik_sealed: string; name: string; number: string }>(
    `select nik_sealed, name, number from person join registration on person_id = person.id
      where nik_sealed is not null and person.unit_id = $1 order by person.id limit 1`,
    [busiest?.unit_id],
  )
).rows
if (!busiest || !known) throw new Error('there are no people')
const reach = (of: 'unit' | 'kanwil', id: string): Actor => ({ ...system, reach: { of, id } })
const readers = [reach('unit', busiest.unit_id), reach('kanwil', busiest.kanwil_id), system]
const nik = secrets.open(known.nik_sealed)

const sought: [string, string, boolean][] = [
  ['a NIK', nik, false],
  ['a register number', known.number.replaceAll(/[ /.]/g, ''), false],
  ['a part of a register number', '1234/20', false],
  ['a whole name', known.name, false],
  ['an alias', 'udin saputra', false],
  ['three letters', 'nur', false],
  ['a name spelled nearly so', 'burhanudin sembirng', true],
  ['the most frequent given name', 'muhammad', false],
]
const near = ['status.client', `kecamatan.${busiest.district_code}`, 'kemampuan.tidak-mampu']
const asked: [string, string[]][] = [
  ['clients who live in one kecamatan and are poor', near],
  [
    'young clients who are poor and like farming',
    ['status.client', 'umur.20-40', 'kemampuan.tidak-mampu', 'minat.farming'],
  ],
  ['everybody who is poor', ['kemampuan.tidak-mampu']],
]

const lines = [
  await machine(place.connection, before),
  '',
  '| Sought or asked | unit | Kanwil | nation | found in the nation |',
  '|---|--:|--:|--:|--:|',
]
for (const [what, text, isNear] of sought) {
  await row(what, async (read, actor) => {
    const question = { text, nikHash: nikHashIn(text, secrets), near: isNear, actor, now }
    return Number((await seekPeople(read, question, 6))[0]?.total ?? 0)
  })
}
for (const [what, written] of asked) {
  await row(`${what}: funnel`, async (read, actor) => {
    const of = await linesOf(read, actor, '2026-11-22', written)
    return (await funnelOf(read, actor, of)).remaining
  })
  await row(`${what}: first page of names`, async (read, actor) => {
    const of = await linesOf(read, actor, '2026-11-22', written)
    const which = { lines: of, step: 0, unknownOnly: false, page: 1 }
    return (await peopleAt(read, inCare(actor), which)).total
  })
}
writePart('people', lines.join('\n'))
await client.end()
await db.destroy()
await place.stop()

/** The median of seven, for each reader. */
async function row(what: string, ask: (read: Db, actor: Actor) => Promise<number>): Promise<void> {
  const told: string[] = []
  let found = 0
  for (const actor of readers) {
    const times: number[] = []
    for (let at = 0; at < 7; at++) {
      const from = performance.now()
      found = await reading(db, actor, (read) => ask(read, actor))
      times.push(performance.now() - from)
    }
    told.push((times.sort((one, other) => one - other)[3] ?? 0).toFixed(0))
  }
  lines.push(`| ${what} | ${told.join(' | ')} | ${found.toLocaleString('en')} |`)
  say(lines.at(-1) ?? '')
}
