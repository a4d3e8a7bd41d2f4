import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeXlsxStream } from 'hucre/xlsx'
import { pino } from 'pino'
import { beginImport, carryOn, confirmImport, mapImport } from '#imports'
import { type Act, found, openDatabase, openFiles, perform, secretsFrom } from '#kernel'
import { peopleImport } from '#people'
import { words } from '../src/app.ts'
import { layOffices } from '../src/sample/lay-offices.ts'
import { layPeople } from '../src/sample/lay-people.ts'
import { openPlace } from './database.ts'
import { now } from './moment.ts'

/** npm run bench:impor: imports a workbook of 300,000 people; prints how long each part took, and the most memory. */
const count = Number(process.env.BENCH_ROWS ?? 300_000)
const columns = { number: 'Nomor registrasi', name: 'Nama', nik: 'NIK', sex: 'JK', birthDate: 'Tgl lahir' }
const more = { district: 'Kecamatan', address: 'Alamat', occupation: 'Pekerjaan', expiresOn: 'Ekspirasi' }
const heads = { ...columns, ...more }

const say = (text: string) => void process.stdout.write(`${text}\n`)
const log = pino({ level: 'error' }, pino.destination(2))
const folder = mkdtempSync(join(tmpdir(), 'bekal-bench-impor-'))
const book = join(folder, 'daftar.xlsx')
await pipeline(Readable.fromWeb(writeXlsxStream(lines(), { name: 'WBP' }) as never), createWriteStream(book))

const place = await openPlace(log)
const secrets = secretsFrom(Buffer.alloc(32, 7))
const db = openDatabase(place.connection, (error) => log.error(error, 'lost a connection'), { secrets })
const files = openFiles(join(folder, 'berkas'), 200_000_000)
const services = { db, files, secrets, clock: () => now, words, sample: true, log }
const people = await layPeople(services, await layOffices(services))
const officer = found(people.get('bapas-palembang/probation-officer'))

say(`${count} rows, load average ${loadavg()[0]?.toFixed(2)}`)
const file = await files.passing.store(createReadStream(book), 'daftar.xlsx')
let most = 0
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss)
}, 50)
const begun = performance.now()
const { id } = await did(beginImport(peopleImport), { origin: 'bapas', asOf: '2026-11-20', file })
await timed('headings')
const chosen = Object.keys(heads).map((key, at) => [`kolom-${at}`, key])
await did(mapImport(peopleImport), { id, version: '1', ...Object.fromEntries(chosen) })
await timed('reading and comparing')
await did(confirmImport(peopleImport), { id, version: '3' })
await timed('applying')
clearInterval(watch)
say(
  `all: ${((performance.now() - begun) / 1000).toFixed(1)} s, ${Math.round(most / 1e6)} MB, load ${loadavg()[0]?.toFixed(2)}`,
)

await db.destroy()
await place.stop()
rmSync(folder, { recursive: true })

async function timed(name: string): Promise<void> {
  const from = performance.now()
  await carryOn(services, [peopleImport])
  say(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
}

async function did<Input, Result, Code extends string>(act: Act<Input, Result, Code>, typed: object) {
  const outcome = await perform(db, act, act.input.parse(typed), officer, now)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.result
}

function* lines(): Generator<(string | number)[]> {
  yield Object.values(heads)
  for (let at = 1; at <= count; at += 1) {
    const [month, day] = [String((at % 12) + 1).padStart(2, '0'), String((at % 28) + 1).padStart(2, '0')]
    const nik = `1671${String((Math.floor(at / 9_000) % 89) + 10)}${day}${month}90${String((at % 9_000) + 1).padStart(4, '0')}`
    const name = `Orang ${'ABCDEFGHIJKLMNOPQRST'[at % 20]}${'aeiou'[at % 5]}${'nrst'[at % 4]} Contoh`
    yield [
      `${at}/2026`,
      name,
      nik,
      'L',
      `${day}/${month}/1990`,
      'Plaju',
      `Lorong ${at}`,
      'Buruh',
      47_000 + (at % 900),
    ]
  }
}
