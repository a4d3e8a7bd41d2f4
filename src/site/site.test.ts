import type { Kysely } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { approveCertificates, askCertificateRevocation } from '#certificates'
import { type Database, historyOf, newId, reading, type Services, system, writing } from '#kernel'
import {
  aDatabase,
  aFinishedClass,
  type Browser,
  browserOf,
  did,
  type GivenFinishedClass,
  issuedTo,
  now,
  secrets,
  servicesOn,
} from '#test'
import { createApp } from '../app.ts'
import { newCode } from '../certificates/own/code.ts'
import { standingOf } from './check/standing.ts'

let db: Database
let given: GivenFinishedClass
let certificate: Awaited<ReturnType<typeof issuedTo>>['certificates'][number]
let year: string
beforeAll(async () => {
  db = await aDatabase()
  given = await aFinishedClass(db)
  const { certificates } = await issuedTo(db, given)
  const [first] = certificates
  if (!first) throw new Error('nobody was certified')
  certificate = first
  year = String(first.birthYear)
})

/** Another sender each time, so that nobody waits for what an earlier test tried. */
let anybody: Browser
beforeEach(() => {
  anybody = strangerFrom(newId())
})
function strangerFrom(remoteAddress: string, over: Partial<Services> = {}): Browser {
  const app = createApp(servicesOn(db, over))
  const env = { incoming: { socket: { remoteAddress } } }
  const sameSite = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  return {
    get: async (path, headers = {}) => await app.request(path, { headers }, env),
    post: async (path, fields, headers = {}) =>
      await app.request(
        path,
        { method: 'POST', body: new URLSearchParams(fields as never), headers: { ...sameSite, ...headers } },
        env,
      ),
  }
}

const json = { accept: 'application/json' }
const stateOf = async (code: string, over: Partial<Services> = {}) => {
  const browser = strangerFrom(newId(), over)
  return (await (await browser.get(`/s/${code}`, json)).json()) as { state: string; issuer: string }
}
/** The database, which writes down what kind of question it is asked. */
const countedBy = (asked: string[], keys: typeof secrets): Database =>
  new Proxy(db, {
    get: (whole, name) => {
      if (name === 'secrets') return keys
      if (name !== 'connection') return Reflect.get(whole, name, whole)
      return () => ({
        execute: (work: (connection: Kysely<never>) => Promise<unknown>) =>
          whole.connection().execute((connection) =>
            work(
              connection.withPlugin({
                transformQuery: ({ node }) => {
                  asked.push(node.kind)
                  return node
                },
                transformResult: async ({ result }) => result,
              }) as never,
            ),
          ),
      })
    },
  })

/** What a page says, without the key of its form. */
const plain = async (answer: Response) => (await answer.text()).replace(/name="kunci" value="[^"]*"/g, '')

describe('the public check', () => {
  it('says in one plain line that a certificate is valid, by whom and checked when [I3]', async () => {
    const page = await plain(await anybody.get(`/s/${certificate.code}`))
    expect(page).toContain('<b>Berlaku.</b>')
    expect(page).toContain(given.issuer.issuer.name)
    expect(page).toContain('10 Maret 2027')
    expect(page.match(/class="alert /g)).toHaveLength(1)
    expect(page).not.toContain(certificate.number)
  })

  it('takes a code in any case and grouping, typed or opened [I3]', async () => {
    const typed = (certificate.code ?? '').toLowerCase().replace(/(.{4})/g, '$1 ')
    const answer = await anybody.get(`/s?kode=${encodeURIComponent(typed)}`)
    expect(answer.status).toBe(303)
    expect(await plain(await anybody.get(answer.headers.get('location') ?? ''))).toContain('<b>Berlaku.</b>')
  })

  it('says of what nobody gave that it is not known [I3] [I10]', async () => {
    for (const code of [newCode(), 'halo', '%00', "'%3B--"]) {
      const answer = await anybody.get(`/s/${code}`)
      expect([200, 404]).toContain(answer.status)
      expect(await answer.text()).not.toContain('Lihat isi')
    }
  })

  it('says revoked once it is revoked, also past its last day: one word speaks first [I3] [I5]', async () => {
    const fresh = await aFinishedClass(db)
    const { certificates } = await issuedTo(db, fresh)
    const { id, code } = certificates[0] ?? { id: '', code: '' }
    const asked = { id, reasonClass: 'mistake', reason: 'Nilai keliru', version: 1 }
    const { id: proposalId } = await did(db, fresh.officer, askCertificateRevocation, asked)
    expect(await stateOf(code ?? '')).toMatchObject({ state: 'valid' })
    await did(db, fresh.head, approveCertificates, { id: proposalId, version: 1 })
    expect(await stateOf(code ?? '')).toMatchObject({ state: 'revoked' })
    expect(await stateOf(code ?? '', { clock: () => new Date('2060-01-01T02:00:00Z') })).toMatchObject({
      state: 'revoked',
    })
  })

  it('of a child it knows nothing [I3] [O5]', async () => {
    const fresh = await aFinishedClass(db)
    const { certificates } = await issuedTo(db, fresh)
    const { code, personId } = certificates[0] ?? { code: '', personId: '' }
    await writing(db, system, (tx) =>
      tx.updateTable('person').set({ birthDate: '2012-05-01' }).where('id', '=', personId).execute(),
    )
    expect(await stateOf(code ?? '')).toMatchObject({ state: 'unknown', issuer: '' })
    expect((await anybody.post(`/s/${code}`, { tahun: '2012' })).status).toBe(409)
  })

  it('has exactly one word for every state [I3]', () => {
    for (const state of ['valid', 'expired', 'superseded', 'revoked'] as const)
      expect(standingOf({ state } as never)).toBe(state)
    expect(standingOf(undefined)).toBe('unknown')
  })
})

describe('what stands on it', () => {
  it('opens with the birth year, and names initials only [I10] [O5]', async () => {
    const answer = await anybody.post(`/s/${certificate.code}`, { tahun: year })
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(page).toContain(certificate.number)
    expect(page).toContain('Tata Boga dan Kue')
    expect(page).not.toContain(certificate.holder)
  })

  it('is one and the same refusal for a wrong year, a code nobody gave and a child [I10]', async () => {
    const wrong = async (code: string, tahun: string) => {
      const answer = await strangerFrom(newId()).post(`/s/${code}`, { tahun })
      const said = (await plain(answer)).replaceAll(/[2-9A-Z]{4}(-[2-9A-Z]{4}){3}/g, 'KODE')
      return [answer.status, said, [...answer.headers].sort()]
    }
    const none = await wrong(newCode(), '1931')
    expect(none[0]).toBe(409)
    expect(await wrong(certificate.code ?? '', '1931')).toEqual(none)
  })

  it('costs the same questions and the same hashing whether the code exists or not [I10]', async () => {
    const work = async (code: string) => {
      const [asked, hashed]: [string[], string[]] = [[], []]
      const keys = {
        ...secrets,
        fingerprint: (text: string) => {
          hashed.push(text.split(' ')[0] ?? '')
          return secrets.fingerprint(text)
        },
      }
      const browser = strangerFrom(newId(), { db: countedBy(asked, keys), secrets: keys })
      await browser.post(`/s/${code}`, { tahun: '1931' })
      return { asked, hashed }
    }
    const none = await work(newCode())
    expect(none.hashed).toHaveLength(5)
    expect(none.asked.length).toBeGreaterThan(5)
    expect(await work(certificate.code ?? '')).toEqual(none)
  })

  it('the credential is given as a file of its own kind, and signed [I7]', async () => {
    const answer = await anybody.post(`/s/${certificate.code}/kredensial`, { tahun: year })
    expect(answer.headers.get('content-type')).toBe('application/vc+ld+json')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="sertifikat-[2-9A-Z-]{19}\.json"$/,
    )
    const text = await answer.text()
    const checked = await anybody.post('/s/berkas', { kredensial: text })
    const page = await checked.text()
    expect(page).toContain('Tanda tangan asli. Berlaku.')
    const changed = await anybody.post('/s/berkas', {
      kredensial: text.replaceAll('Tata Boga', 'Tata Busana'),
    })
    expect(await changed.text()).toContain('Tidak asli.')
    expect((await anybody.post(`/s/${certificate.code}/kredensial`, { tahun: '1931' })).status).toBe(409)
  })

  it('the year is written down nowhere [I10]', async () => {
    const tahun = '1934'
    await anybody.post(`/s/${certificate.code}`, { tahun })
    await anybody.post(`/s/${certificate.code}`, { tahun: year })
    const events = await writing(db, system, (tx) =>
      tx.selectFrom('event').selectAll().where('act', 'like', 'certificate.%').execute(),
    )
    expect(events.some(({ act }) => act === 'certificate.opened')).toBe(true)
    for (const { before, after, reason } of events.filter(({ act }) => act === 'certificate.opened'))
      expect(JSON.stringify([before, after, reason])).not.toMatch(new RegExp(`"(${tahun}|${year})"`))
  })
})

it('who opens what stands on certificates fills no history of their issuer [I10] [P1]', async () => {
  expect((await anybody.post(`/s/${certificate.code}`, { tahun: year })).status).toBe(200)
  const events = await reading(db, system, (read) => historyOf(read, given.issuer.id))
  expect(events.map(({ act }) => act)).toEqual(['issuer.registered'])
})

describe('who guesses', () => {
  it('codes waits after many misses, while a right code still opens, and after an hour begins anew [I10]', async () => {
    const place = newId()
    anybody = strangerFrom(place)
    const statuses: number[] = []
    for (let tries = 0; tries < 62; tries += 1) statuses.push((await anybody.get(`/s/${newCode()}`)).status)
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(200))
    expect(statuses.at(-1)).toBe(429)
    const late = await anybody.get(`/s/${newCode()}`)
    expect(Number(late.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect((await anybody.get(`/s/${certificate.code}`)).status).toBe(200)
    const later = strangerFrom(place, { clock: () => new Date(now.getTime() + 3_600_000) })
    expect((await later.get(`/s/${newCode()}`)).status).toBe(200)
  })

  it('holders who share one address open theirs as often as they like: a right year is no guess [I10]', async () => {
    const { certificates } = await issuedTo(db, await aFinishedClass(db))
    for (let day = 0; day < 30; day += 1)
      for (const { code, birthYear } of certificates)
        expect((await anybody.post(`/s/${code}`, { tahun: String(birthYear) })).status).toBe(200)
  })

  it('at one code stops nobody behind the same address at another [I10]', async () => {
    const [guessed, other] = (await issuedTo(db, await aFinishedClass(db))).certificates
    const statuses: number[] = []
    for (let tries = 0; tries < 7; tries += 1)
      statuses.push((await anybody.post(`/s/${guessed?.code}`, { tahun: String(1920 + tries) })).status)
    expect(statuses).toEqual([409, 409, 409, 409, 409, 429, 429])
    expect((await anybody.post(`/s/${other?.code}`, { tahun: String(other?.birthYear) })).status).toBe(200)
  })

  it('one year at each of many codes waits too, for a minute at most [I10]', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 61; tries += 1)
      statuses.push((await anybody.post(`/s/${newCode()}`, { tahun: '1990' })).status)
    expect([statuses[59], statuses[60]]).toEqual([409, 429])
  })

  it('years at one code waits, from wherever, and then even the right year does [I10]', async () => {
    const fresh = await aFinishedClass(db)
    const { certificates } = await issuedTo(db, fresh)
    const { code, birthYear } = certificates[0] ?? { code: '', birthYear: 0 }
    const guess = async (tahun: string) => (await strangerFrom(newId()).post(`/s/${code}`, { tahun })).status
    const statuses: number[] = []
    for (let tries = 0; tries < 17; tries += 1) statuses.push(await guess(String(1920 + tries)))
    expect(statuses[0]).toBe(409)
    expect(statuses.at(-1)).toBe(429)
    expect(await guess(String(birthYear))).toBe(429)
    const tomorrow = new Date(now.getTime() + 2 * 86_400_000)
    const later = strangerFrom(newId(), { clock: () => tomorrow })
    expect((await later.post(`/s/${code}`, { tahun: String(birthYear) })).status).toBe(200)
  })
})

it('every public page of it sets no cookie, is listed by nobody and kept by no cache [O5]', async () => {
  const answers = [
    await anybody.get('/s'),
    await anybody.get(`/s/${certificate.code}`),
    await anybody.get('/s/berkas'),
    await anybody.post(`/s/${certificate.code}`, { tahun: year }),
  ]
  for (const answer of answers) {
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  }
  expect((await (await browserOf(db)).get('/s')).status).toBe(200)
})

it('no page with a secret in its address tells another where it is, also one that opens nothing [O5]', async () => {
  const token = 'A'.repeat(28)
  for (const path of ['/s', `/s/${newCode()}`, `/d/${token}`, `/hadir/${token}`, `/tanda-tangan/${token}`]) {
    const answer = await anybody.get(path)
    expect([path, answer.headers.get('referrer-policy')]).toEqual([path, 'no-referrer'])
  }
})

it('a form of a page that tells nobody where it is comes from no origin, and only there is that taken [I10]', async () => {
  const nowhere = { origin: 'null', 'sec-fetch-site': '' }
  const { status } = await anybody.post(`/s/${certificate.code}`, { tahun: year }, nowhere)
  expect(status).toBe(200)
  expect((await anybody.post('/masuk', {}, nowhere)).status).toBe(403)
  expect((await anybody.get('/masuk')).headers.get('referrer-policy')).toBe('same-origin')
  const elsewhere = { origin: 'https://contoh.id', 'sec-fetch-site': 'cross-site' }
  expect((await anybody.post(`/s/${certificate.code}`, { tahun: year }, elsewhere)).status).toBe(403)
})
