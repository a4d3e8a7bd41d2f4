import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  aPerson,
  aReason,
  aRequestTyped,
  aWatchedPerson,
  type Browser,
  browserOf,
  did,
  personTyped,
  secrets,
  servicesOn,
} from '#test'
import { createApp } from '../src/app.ts'
import { safeError } from '../src/kernel/safe-error.ts'
import { receive } from '../src/privacy/requests/receive.ts'
import { crawl } from './crawl.ts'

const secret = {
  name: 'Wiratmaja Tersembunyi',
  aliases: 'Si Bayangan',
  nik: '1671145703880042',
  birthDate: '1988-03-17',
  sex: 'female',
  address: 'Lorong Tertutup 12',
}
/** What may stand nowhere but in a file that is open. */
const values = /Wiratmaja|Tersembunyi|Bayangan|1671145703880042|1988-03-17|17 Maret 1988|Lorong Tertutup/i

let db: Database
let ids: Record<string, string>
let watched: Awaited<ReturnType<typeof aWatchedPerson>>
beforeAll(async () => {
  db = await aDatabase()
  watched = await aWatchedPerson(db, secret)
  const request = await did(db, watched.registrar, receive, { ...aRequestTyped(), id: watched.id })
  ids = { ':requestId': request.id }
})

/** Every address of people that speaks of one of them or of what hangs on them, as the program lists them. */
const paths = () =>
  createApp(servicesOn(db))
    .routes.filter(({ method, path }) => method !== 'ALL' && isOfPeople.test(path) && path.includes(':'))
    .map(({ method, path }) => ({
      method,
      path: path.replace(
        /:\w+/g,
        (name) => ids[name] ?? (path.startsWith('/warga-binaan') ? watched.id : crypto.randomUUID()),
      ),
    }))
const isOfPeople =
  /^\/(warga-binaan|pembukaan-berkas|permintaan-data|retensi|perpindahan|pertanyaan|impor|dukcapil|sasaran)\b/

describe('somebody in the care of another unit', () => {
  it.for([
    'cooperation-officer',
    'programme-officer',
    'registrar',
    'probation-officer',
    'section-head',
    'unit-head',
    'privacy-officer',
    'auditor',
    'administrator',
  ] as const)('does not exist for %s elsewhere, whatever the address [P1] [P4]', async (role) => {
    await expectNothing(await anActor(db, { roles: [role] }))
  })

  it.for(['regional-officer', 'regional-head', 'privacy-officer', 'auditor'] as const)(
    'does not exist for %s of another region, whatever the address [P1] [P4]',
    async (role) => {
      await expectNothing(await anActor(db, { unit: await aKanwil(db), roles: [role] }))
    },
  )

  it('asks a stranger to sign in first [P1]', async () => {
    const browser = await browserOf(db)
    for (const { method, path } of paths()) {
      const response = method === 'GET' ? await browser.get(path) : await browser.post(path, {})
      expect([path, response.status]).toEqual([path, 303])
      expect(response.headers.get('location')).toMatch(/^\/masuk/)
    }
  })
})

async function expectNothing(elsewhere: Actor): Promise<void> {
  const browser = await browserOf(db, elsewhere, { sample: true })
  expect(paths().length).toBeGreaterThan(20)
  for (const { method, path } of paths()) {
    const response = method === 'GET' ? await browser.get(path) : await browser.post(path, {})
    expect([method, path, [403, 404].includes(response.status)]).toEqual([method, path, true])
    expect(await response.text()).not.toMatch(values)
  }
}

/** What PostgreSQL says of a row it refuses, row and all. */
const databaseSaying = (value: string) =>
  Object.assign(new Error(`invalid input: "${value}"`), {
    severity: 'ERROR',
    routine: 'ExecConstraints',
    code: '23514',
    detail: `Failing row contains (${value}).`,
  })

/** Every page by links but the guide, which knows nobody. */
const crawled = (browser: Browser) =>
  crawl(async (path) => (path.startsWith('/panduan') ? new Response() : await browser.get(path)))

describe('what is known of a person', () => {
  it('is on no page of an overseer who gave no reason, however far the links lead [P4] [O5]', async () => {
    for (const role of ['regional-head', 'privacy-officer', 'auditor'] as const) {
      const actor = await watched.at(watched.kanwil, role)
      const pages = await crawled(await browserOf(db, actor, { sample: true }))
      expect([...pages.keys()].some((path) => path.startsWith('/warga-binaan'))).toBe(true)
      expect([...pages].filter(([, html]) => values.test(html)).map(([path]) => path)).toEqual([])
    }
  })

  it('is in no address, log line, event or error page, even of those who care [P4]', async () => {
    const lines: string[] = []
    const stream = { write: (line: string) => void lines.push(line) }
    const log = pino({ level: 'trace', serializers: { err: safeError } }, stream)
    const browser = await browserOf(db, watched.registrar, { log, sample: true })
    const away: string[] = []
    const sent = async (path: string, fields: Record<string, string | string[]>) => {
      const response = await browser.post(path, fields)
      away.push(response.headers.get('location') ?? '')
      return response
    }

    const file = `/warga-binaan/${watched.id}`
    const number = `B.I ${crypto.randomUUID().slice(0, 8)}/2027`
    expect((await sent(`${file}/ubah`, personTyped({ ...secret, number, version: '1' }))).status).toBe(303)
    expect((await sent(`${file}/tampilkan`, { what: ['nik', 'address'], ...aReason })).status).toBe(303)
    const pages = await crawled(browser)
    const hrefs = [...pages.values()].flatMap((html) =>
      [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map((match) => match[1]),
    )
    expect(hrefs.length).toBeGreaterThan(100)

    const twice = await sent('/warga-binaan/baru', personTyped({ nik: secret.nik, name: 'Orang Lain' }))
    const wrong = await sent(
      '/warga-binaan/baru',
      personTyped({ nik: secret.nik, status: 'x', name: 'Orang Lain' }),
    )
    const open = () => {
      throw databaseSaying(secret.name)
    }
    const breaking = await browserOf(db, watched.registrar, {
      log,
      sample: true,
      secrets: { ...secrets, open },
    })
    const broken = await breaking.get(file)
    const missing = await browser.get(`/warga-binaan/${crypto.randomUUID()}`)
    const faults = [twice, wrong, broken, missing]
    expect(faults.map(({ status }) => status)).toEqual([409, 422, 500, 404])
    expect(lines.length).toBeGreaterThan(0)
    for (const response of [broken, missing]) expect(await response.text()).not.toMatch(values)
    expect(await twice.text()).not.toMatch(/Wiratmaja|Bayangan|Lorong Tertutup/)

    const events = await reading(db, system, (read) => read.selectFrom('event').selectAll().execute())
    const recorded = events.map((event) => JSON.stringify(event))
    expect(recorded.length).toBeGreaterThan(10)
    for (const told of [hrefs, away, lines, recorded]) {
      expect(told.filter((each) => values.test((each ?? '').replaceAll(/%20|\+/g, ' ')))).toEqual([])
    }
  })

  it('is in no list of another reader, though the reader has seen it [P4]', async () => {
    await aPerson(db, watched.registrar, { name: 'Terlihat Sebentar' })
    const reader = await watched.at(watched.kanwil, 'auditor')
    const list = await (await (await browserOf(db, reader, { sample: true })).get('/warga-binaan')).text()
    expect(list).not.toMatch(/Terlihat Sebentar/)
  })
})
