import { sql } from 'kysely'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  aManySaidOf,
  aQuestion,
  aReason,
  type Browser,
  browserOf,
  personTyped,
  secrets,
  servicesOn,
} from '#test'
import { createApp } from '../src/app.ts'
import { safeError } from '../src/kernel/safe-error.ts'
import { hangingOnPeople } from '../src/privacy/holdings/hanging.ts'

const secret = {
  nik: '1671145703990051',
  birthDate: '1989-04-23',
  address: 'Lorong Tersegel 41',
  sex: 'female',
}
/** However an address, a log line or a record would write them. */
const marks = /1671145703990051|1989-04-23|23[ /-](04|4|April)[ /-]1989|Lorong[ +]?Tersegel/i
const readable = (told: string) =>
  decodeURIComponent(told.replaceAll('+', ' ').replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))

let db: Database
let somebody: Awaited<ReturnType<typeof aManySaidOf>>
let ids: string[]
const lines: string[] = []
const log = pino(
  { level: 'trace', serializers: { err: safeError } },
  { write: (line: string) => void lines.push(line) },
)
const open = (actor: Actor) => browserOf(db, actor, { log, sample: true })

beforeAll(async () => {
  db = await aDatabase()
  somebody = await aManySaidOf(
    db,
    `Jejak${crypto.randomUUID().slice(0, 6)}`,
    'Tanpa nama siapa pun',
    open,
    secret,
  )
  const officer = await somebody.at(somebody.unit, 'probation-officer')
  const { id: question } = await aQuestion(db, officer, ['status.inmate'])
  ids = [question, ...(await idsAround(somebody.id))]
})

/** The ids of everything that hangs on somebody, so that addresses of all sorts lead somewhere. */
const idsAround = (id: string) =>
  reading(db, system, async (read) => {
    const found = new Set<string>()
    for (const { table, of } of await hangingOnPeople(read)) {
      const { rows } = await sql<{ row: { id?: string } }>`
        select to_jsonb(${sql.table(table)}.*) as row from ${sql.table(table)} where ${of(sql`${id}::uuid`)} limit 3`.execute(
        read,
      )
      for (const { row } of rows) if (row.id) found.add(row.id)
    }
    return [...found]
  })

const isOfPeople =
  /^\/(warga-binaan|pembukaan-berkas|permintaan-data|retensi|perpindahan|pertanyaan|impor|dukcapil|sasaran|zona|peta-kebutuhan-warga|cari)\b/

/** Every address of people, with the ids that belong there. */
function addresses() {
  const { id, look, letter, request, list } = somebody
  const first = (path: string) => {
    if (path.startsWith('/warga-binaan/nik/')) return list
    if (path.startsWith('/warga-binaan')) return id
    if (path.startsWith('/perpindahan/permintaan')) return request
    if (path.startsWith('/perpindahan')) return letter
    return path.startsWith('/pembukaan-berkas') ? look : ids[0]
  }
  return createApp(servicesOn(db))
    .routes.filter(({ method, path }) => method !== 'ALL' && isOfPeople.test(path))
    .flatMap(({ method, path }) => {
      const filled = path.replace(':kind', 'warga-binaan').replace(/:\w+/, first(path) ?? '')
      const later = filled.includes('/:') ? ids : ['']
      return later.map((each) => ({ method, path: filled.replaceAll(/:\w+/g, each) }))
    })
}

/** What forms of all sorts would send, with the marked facts in the fields that are meant for them. */
const typed = () => ({
  ...personTyped({ ...secret, name: 'Orang Kedua' }),
  ...aReason,
  q: secret.nik,
  what: ['nik', 'address'],
  version: '1',
  purpose: 'Pemeriksaan',
  take: somebody.id,
  person: somebody.id,
  who: 'ticked',
})

/** What every address tells beside its page: where it sends, what it links to, and the whole of a page of refusal. */
async function toldTo(browser: Browser): Promise<string[]> {
  const told: string[] = []
  for (const { method, path } of addresses()) {
    const response = method === 'GET' ? await browser.get(path) : await browser.post(path, typed())
    const { status, headers } = response
    expect([method, path, status < 500]).toEqual([method, path, true])
    const page = headers.get('content-type')?.includes('html') ? await response.text() : ''
    const links = [...page.matchAll(/(?:href|action|src)="([^"]*)"/g)].map((match) => match[1] ?? '')
    told.push(headers.get('location') ?? '', ...links, ...([403, 404].includes(status) ? [page] : []))
  }
  return told
}

/** What goes wrong says the worst there is: a row of the database, values and all. */
const failing = {
  ...secrets,
  open: () => {
    throw Object.assign(new Error(`invalid input: "${secret.nik}"`), {
      severity: 'ERROR',
      routine: 'ExecConstraints',
      code: '23514',
      detail: `Failing row contains (${secret.address}, ${secret.birthDate}).`,
    })
  },
}

async function tellOfTrouble(): Promise<string> {
  const file = `/warga-binaan/${somebody.id}`
  await (await open(somebody.registrar)).post(`${file}/tampilkan`, { what: ['nik', 'address'], ...aReason })
  const breaking = await browserOf(db, somebody.registrar, { log, sample: true, secrets: failing })
  const broken = await breaking.get(file)
  expect(broken.status).toBe(500)
  return await broken.text()
}

describe('NIK, birthday and address of somebody [P4] [P8]', () => {
  it('stand in no address, log line, event or error page, whatever is opened or sent [P4] [P8]', async () => {
    const told = [await tellOfTrouble()]
    for (const role of ['registrar', 'probation-officer', 'section-head', 'privacy-officer'] as const)
      told.push(...(await toldTo(await open(await somebody.at(somebody.unit, role)))))
    expect(told.length).toBeGreaterThan(2000)
    expect(told.filter((each) => marks.test(readable(each)))).toEqual([])

    const events = await reading(db, system, (read) => read.selectFrom('event').selectAll().execute())
    const recorded = events.map((event) => JSON.stringify(event))
    expect(recorded.length).toBeGreaterThan(30)
    expect(recorded.filter((each) => marks.test(each))).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((each) => marks.test(readable(each)))).toEqual([])
  })
})
