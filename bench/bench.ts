import { mkdtempSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { openDatabase, openFiles, secretsFrom } from '#kernel'
import { createApp, words } from '../src/app.ts'
import { listen } from '../src/program/listen.ts'
import { openPlace } from './database.ts'
import { fill } from './fill.ts'
import { measure } from './measure.ts'
import { now } from './moment.ts'
import { pagesFor } from './pages.ts'
import { signIn } from './readers.ts'
import { head, line } from './table.ts'
import { startYardstick } from './yardstick.ts'

/** npm run bench: fills a nation, opens every page as three readers, and prints how long each took. */
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

say(`\nLoad average before: ${loadavg()[0]?.toFixed(2)}\n\n${head}`)
for (const reader of await signIn(place.connection, secrets)) {
  for (const [name, address] of pagesFor(reader)) {
    if (!`${reader.name} ${name}`.toLowerCase().includes(wanted)) continue
    say(line(reader.name, name, await measure(door.address + address, reader.cookie)))
  }
  const same = reader.name === 'Unit' ? `?unit=${reader.unitId}` : ''
  if (reader.name !== 'Kanwil') {
    say(line(reader.name, '*yardstick: Kerja sama as SQL to JSON*', await measure(yardstick.url + same, '')))
  }
}
say(`\nLoad average after: ${loadavg()[0]?.toFixed(2)}`)

await door.close()
await yardstick.close()
await db.destroy()
await place.stop()
