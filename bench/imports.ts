import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { found, openDatabase, openFiles } from '#kernel'
import { words } from '../src/app.ts'
import { layOffices } from '../src/sample/lay-offices.ts'
import { layPeople } from '../src/sample/lay-people.ts'
import { openPlace } from './database.ts'
import { secrets } from './import-run.ts'
import { now } from './moment.ts'

/**
 * npm run bench:impor: imports a workbook of 300,000 people; prints how long each part took, and the most memory. The
 * workbook is written and the list imported in processes of their own, so that only the import's memory is measured.
 */
const count = process.env.BENCH_ROWS ?? '300000'
const log = pino({ level: 'error' }, pino.destination(2))
const folder = mkdtempSync(join(tmpdir(), 'bekal-bench-impor-'))
const book = join(folder, 'daftar.xlsx')
const run = (file: string, ...given: string[]) =>
  execFileSync(
    process.execPath,
    ['--max-semi-space-size=8', '--import', './bench/jsx.ts', `./bench/${file}`, ...given],
    {
      stdio: 'inherit',
    },
  )

run('import-list.ts', book, count)
const place = await openPlace(log)
const db = openDatabase(place.connection, (error) => log.error(error, 'lost a connection'), { secrets })
const files = openFiles(join(folder, 'berkas'), 200_000_000)
const services = { db, files, secrets, clock: () => now, words, sample: true, log }
const people = await layPeople(services, await layOffices(services))
const officer = found(people.get('bapas-palembang/probation-officer'))
run('import-run.ts', book, JSON.stringify(place.connection), JSON.stringify(officer))

await db.destroy()
await place.stop()
rmSync(folder, { recursive: true })
