import { mkdtempSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { openDatabase, openFiles, secretsFrom } from '#kernel'
import { createApp, words } from '../src/app.ts'
import { listen } from '../src/program/listen.ts'
import { openPlace } from './database.ts'
import { fill } from './fill.ts'
import { machine } from './machine.ts'
import { measure } from './measure.ts'
import { now } from './moment.ts'
import { pagesFor } from './pages.ts'
import { plans } from './plans.ts'
import { signIn } from './readers.ts'
import { writePart } from './readme.ts'
import { type Line, row, table } from './table.ts'
import { startYardstick } from './yardstick.ts'

/** npm run bench: fills a nation, opens every page as three readers, and writes into README.md how long each took. */
const say = (words: string) => void process.stdout.write(`${words}\n`)
const log = pino({ level: 'error' }, pino.destination(2))
const wanted = process.argv[2]?.toLowerCase() ?? ''

const place = await openPlace(log)
const db = openDatabase(place.connection, (error) => log.error(error, 'lost a connection'))
await fill(place.connection, db, say)

const secrets = secretsFrom(Buffer.alloc(32, 7))
const files = openFiles(mkdtempSync(join(tmpdir(), 'bekal-bench-berkas-')), 1)
const app = createApp({ db, files, secrets, clock: () => now, words, sample: false, log })
const door = await listen(app.fetch, { host: '127.0.0.1', port: 0 })
const yardstick = await startYardstick(place.connection)

const before = loadavg()[0] ?? 0
const lines: Line[] = []
async function take(reader: string, page: string, url: string, cookie: string): Promise<void> {
  const line = { reader, page, measured: await measure(url, cookie) }
  lines.push(line)
  say(row(line))
}
const readers = await signIn(place.connection, secrets)
for (const reader of readers) {
  for (const [name, address] of pagesFor(reader)) {
    if (!`${reader.name} ${name}`.toLowerCase().includes(wanted)) continue
    await take(reader.name, name, door.address + address, reader.cookie)
  }
  const same = reader.name === 'Unit' ? `?unit=${reader.unitId}` : ''
  if (reader.name !== 'Kanwil') {
    await take(reader.name, '*yardstick: Kerja sama as SQL to JSON*', yardstick.url + same, '')
  }
}
const figures = `${await machine(place.connection, before)}\n\n${table(lines)}`
say(`\n${figures}`)
// Only a whole run is worth keeping.
if (!wanted) {
  writePart('figures', figures)
  writePart('plans', await plans(db, readers))
}

await door.close()
await yardstick.close()
await db.destroy()
await place.stop()
