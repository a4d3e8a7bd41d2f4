import { createReadStream } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { pino } from 'pino'
import { beginImport, carryOn, confirmImport, mapImport } from '#imports'
import { type Act, type Actor, openDatabase, openFiles, perform, secretsFrom } from '#kernel'
import { peopleImport } from '#people'
import { heads } from './import-heads.ts'
import { now } from './moment.ts'

export const secrets = secretsFrom(Buffer.alloc(32, 7))

const say = (text: string) => void process.stdout.write(`${text}\n`)
const load = () => loadavg()[0]?.toFixed(2)
const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

async function run(book: string, connection: object, officer: Actor): Promise<void> {
  const log = pino({ level: 'error' }, pino.destination(2))
  const db = openDatabase(connection, (error) => log.error(error, 'lost a connection'), { secrets })
  const files = openFiles(join(dirname(book), 'berkas'), 200_000_000)
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 50)
  const begun = performance.now()
  say(`load average ${load()}, ${megabytes(process.memoryUsage().rss)} before`)

  const file = await files.passing.store(createReadStream(book), 'daftar.xlsx')
  const { id } = await did(beginImport(peopleImport), { origin: 'bapas', asOf: '2026-11-20', file })
  await timed('headings')
  const chosen = Object.keys(heads).map((key, at) => [`kolom-${at}`, key])
  await did(mapImport(peopleImport), { id, version: '1', ...Object.fromEntries(chosen) })
  await timed('reading and comparing')
  await did(confirmImport(peopleImport), { id, version: '3' })
  await timed('applying')

  clearInterval(watch)
  say(`all: ${seconds(begun)}, ${megabytes(most)} at most, load average ${load()}`)
  await db.destroy()

  async function timed(name: string): Promise<void> {
    const from = performance.now()
    await carryOn({ db, files, clock: () => now }, [peopleImport])
    say(`${name}: ${seconds(from)}`)
  }
  async function did<Input, Result, Code extends string>(act: Act<Input, Result, Code>, typed: object) {
    const outcome = await perform(db, act, act.input.parse(typed), officer, now)
    if (!outcome.ok) throw new Error(outcome.code)
    return outcome.result
  }
}

/** node bench/import-run.ts BOOK CONNECTION OFFICER: the import alone, with what it takes. */
const [book, connection, officer] = process.argv.slice(2)
if (book && connection && officer) await run(book, JSON.parse(connection), JSON.parse(officer))
