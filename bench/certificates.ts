import { loadavg } from 'node:os'
import { sql } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { openDatabase, reading, system } from '#kernel'
import { printAll, printEach } from '../src/certificates/paper/print.ts'
import { printablesWhere } from '../src/certificates/paper/printable.ts'
import { secrets } from '../test/given-accounts.ts'
import { aFinishedClass, issuedTo } from '../test/given-certificates.ts'
import { certificateLists } from './certificate-lists.ts'
import { openPlace } from './database.ts'
import { machine } from './machine.ts'
import { writePart } from './readme.ts'

/**
 * npm run bench:sertifikat: how long it takes to issue, sign and print the certificates of a large cohort, and to find
 * them among 200,000; writes README.md.
 */
const people = Number(process.argv[2] ?? 100)
const log = pino({ level: 'error' }, pino.destination(2))
const place = await openPlace(log)
const db = openDatabase(place.connection, (error) => log.error(error, 'lost a connection'), { secrets })
const given = await aFinishedClass(db, { people })
const few = await aFinishedClass(db, { people: 3 }, undefined, given.issuer)
await printEach(await printablesOf((await issuedTo(db, few)).proposalId)) // fonts and the signing suite are read once
const before = loadavg()[0] ?? 0
const lines: [what: string, seconds: number, bytes: number | undefined][] = []

const issued = await timed('proposed, approved, numbered and signed', () => issuedTo(db, given))
const printables = await printablesOf(issued.proposalId)
await timed('one ZIP, a PDF/A-3 each', () => printEach(printables))
await timed('one PDF, a page each', async () => printAll(printables as never))

const total = lines.reduce((sum, [, seconds]) => sum + seconds, 0)
const text = [
  await machine(place.connection, before),
  '',
  `| ${people} certificates | s | MB |`,
  '|---|--:|--:|',
  ...lines.map(
    ([what, seconds, bytes]) =>
      `| ${what} | ${seconds.toFixed(2)} | ${bytes ? (bytes / 1e6).toFixed(1) : ''} |`,
  ),
  `| all together | ${total.toFixed(2)} | |`,
].join('\n')
process.stdout.write(`${text}\n`)
if (people === 100) writePart('certificates', text)
const client = new pg.Client(place.connection)
await client.connect()
const lists = await certificateLists(db, client)
process.stdout.write(`${lists}\n`)
if (people === 100) writePart('certificate lists', `${await machine(place.connection, before)}\n\n${lists}`)
await client.end()
await db.destroy()
await place.stop()

function printablesOf(proposalId: string) {
  return reading(db, system, (read) => printablesWhere(read, sql`certificate.proposal_id = ${proposalId}`))
}

async function timed<Made>(what: string, make: () => Promise<Made>): Promise<Made> {
  const from = performance.now()
  const made = await make()
  lines.push([what, (performance.now() - from) / 1000, (made as { length?: number }).length])
  return made
}
