import { mkdtempSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { openDatabase, openFiles, secretsFrom } from '#kernel'
import { createApp, words } from '../src/app.ts'
import { listen } from '../src/program/listen.ts'
import { actsMeasured } from './attendance-acts.ts'
import { teachingPages } from './attendance-pages.ts'
import { attendancePlans } from './attendance-plans.ts'
import { openPlace } from './database.ts'
import { fill } from './fill.ts'
import { fillClasses } from './fill-classes.ts'
import { machine } from './machine.ts'
import { measure } from './measure.ts'
import { now } from './moment.ts'
import { layPeople } from './people.ts'
import { writePart } from './readme.ts'
import { type Line, row, table } from './table.ts'

/**
 * npm run bench:hadir: fills a nation with people, two million lessons and sixty million marks, measures the pages and
 * acts that stand on them, and writes into README.md what they took. BENCH_COHORTS=2650 is a twentieth of it.
 */
const say = (text: string) => void process.stdout.write(`${text}\n`)
const log = pino({ level: 'error' }, pino.destination(2))
const wanted = process.argv[2]?.toLowerCase() ?? ''
const secrets = secretsFrom(Buffer.alloc(32, 7))

/** How much there is, in a sentence. */
const held = `select format('%s marks in %s months, %s lessons, %s places, %s facts; the database has %s.',
  to_char((select count(*) from mark), 'FM999,999,999'), (select count(*) from pg_inherits where inhparent = 'mark'::regclass),
  to_char((select count(*) from lesson), 'FM999,999,999'), to_char((select count(*) from participant), 'FM999,999,999'),
  to_char((select count(*) from fact), 'FM999,999,999'), pg_size_pretty(pg_database_size(current_database()))) as held`

const place = await openPlace(log)
const db = openDatabase(place.connection, (error) => log.error(error, 'lost a connection'), { secrets })
const client = new pg.Client(place.connection)
await client.connect()
await fill(place.connection, db, say)
if (!(await client.query('select from person limit 1')).rowCount) await layPeople(client, secrets)
await fillClasses(place.connection, Number(process.env.BENCH_COHORTS ?? 53_000), say)

const files = openFiles(mkdtempSync(join(tmpdir(), 'bekal-bench-berkas-')), 1)
const app = createApp({ db, files, secrets, clock: () => now, words, sample: false, log })
const door = await listen(app.fetch, { host: '127.0.0.1', port: 0 })
const before = loadavg()[0] ?? 0
const lines: Line[] = []
for (const { reader, page, address, cookie } of await teachingPages(place.connection, client, secrets)) {
  if (!`${reader} ${page}`.toLowerCase().includes(wanted)) continue
  const line = { reader, page, measured: await measure(door.address + address, cookie) }
  lines.push(line)
  say(row(line))
}
if (!wanted) {
  const acts = await actsMeasured(db, client, say)
  const { rows } = await client.query<{ held: string }>(held)
  const figures = [await machine(place.connection, before), rows[0]?.held, table(lines), acts]
  writePart('attendance', figures.join('\n\n'))
  writePart('attendance plans', await attendancePlans(db, client))
  say(figures.join('\n\n'))
}

await client.end()
await door.close()
await db.destroy()
await place.stop()
