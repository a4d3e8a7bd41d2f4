import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, dayIn, type Zone, zones } from '#kernel'
import {
  aDatabase,
  aReason,
  aRequestTyped,
  aWatchedPerson,
  browserOf,
  did,
  now,
  personTyped,
  refusalOf,
} from '#test'
import { makeCopy } from '../holdings/make-copy.ts'
import { clockWords } from './clock.tsx'
import { grant } from './grant.ts'
import { clockIn, momentIn } from './moment-in.ts'
import { receive } from './receive.ts'
import { refuseRequest } from './refuse-request.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

/** The moment of the tests is ten in the morning there: WITA. */
async function aRequest(over: Record<string, string> = {}) {
  const watched = await aWatchedPerson(db, { number: `B.I ${crypto.randomUUID().slice(0, 8)}/2027` })
  const { id } = await did(db, watched.registrar, receive, { ...aRequestTyped(over), id: watched.id })
  return { ...watched, requestId: id }
}

describe('the clock of a request', () => {
  it('runs three times twenty-four hours from the hour it was received, on the clock of the unit [P5]', async () => {
    const { id, requestId, registrar } = await aRequest({ receivedOn: '2027-03-09', receivedClock: '14.30' })
    const page = await (
      await (await browserOf(db, registrar)).get(`/warga-binaan/${id}/permintaan/${requestId}`)
    ).text()
    expect(page).toContain('9 Maret 2027 pukul 14.30 WITA')
    expect(page).toContain('12 Maret 2027 pukul 14.30 WITA')
    expect(page).toContain('52 jam lagi')
  })

  it('reads the same hour in every zone, whatever the day [P5]', () => {
    const clock = fc.record({
      zone: fc.constantFrom<Zone>(...zones),
      at: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    })
    fc.assert(
      fc.property(clock, ({ zone, at }) => {
        const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000)
        expect(momentIn(zone, dayIn(zone, minute), clockIn(zone, minute))).toEqual(minute)
      }),
    )
  })

  it('never says that an hour is left when none is [P5]', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000_000, max: 500_000_000 }), (milliseconds) => {
        const { kind, word } = clockWords(new Date(now.getTime() + milliseconds), now)
        expect(kind === 'stalled').toBe(milliseconds <= 0)
        const [hours] = /^(\d+) jam lagi/.exec(word)?.slice(1) ?? []
        if (hours) expect(Number(hours) * 3_600_000).toBeLessThanOrEqual(milliseconds)
      }),
    )
  })

  it('cannot begin tomorrow, and keeps what was typed [P5]', async () => {
    const { id, registrar } = await aWatchedPerson(db)
    const typed = aRequestTyped({ receivedClock: '23.59', wish: 'Nama ibu keliru' })
    expect(await refusalOf(db, registrar, receive, { ...typed, id })).toBe('not-yet')
    const answer = await (await browserOf(db, registrar)).post(`/warga-binaan/${id}/permintaan/baru`, typed)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Nama ibu keliru')
  })
})

describe('a request to correct', () => {
  it('is met by a change of the file since, and linked with it [P5]', async () => {
    const { id, requestId, head, registrar } = await aRequest({ kind: 'correct' })
    const typed = { id, requestId, version: 1, outcome: 'Nama dibetulkan menurut akta' }
    expect(await refusalOf(db, head, grant, typed)).toBe('nothing-changed')
    const revised = personTyped({ name: 'Ahmad Betul', version: '1', number: `B.I ${id.slice(0, 8)}` })
    const browser = await browserOf(db, registrar)
    expect((await browser.post(`/warga-binaan/${id}/ubah`, revised)).status).toBe(303)
    await did(db, head, grant, typed)
    const page = await (
      await (await browserOf(db, head)).get(`/warga-binaan/${id}/permintaan/${requestId}`)
    ).text()
    expect(page).toContain('Dipenuhi')
    expect(page).toContain('Lihat riwayat berkas')
    expect(await refusalOf(db, head, grant, typed)).toBe('decided')
  })

  it('is refused with a reason that stays [P5]', async () => {
    const { id, requestId, head } = await aRequest({ kind: 'correct' })
    const typed = { id, requestId, version: '1', outcome: '' }
    const browser = await browserOf(db, head)
    const empty = await browser.post(`/warga-binaan/${id}/permintaan/${requestId}/tolak`, typed)
    expect(empty.status).toBe(422)
    await did(db, head, refuseRequest, { ...typed, outcome: 'Akta menyebut nama yang sama' })
    const page = await (await browser.get(`/warga-binaan/${id}/permintaan/${requestId}`)).text()
    expect(page).toContain('Akta menyebut nama yang sama')
  })

  it('is received by those who care, and decided by their heads [P5] [P1]', async () => {
    const { id, requestId, registrar, kanwil, at } = await aRequest()
    const browser = await browserOf(db, registrar)
    const path = `/warga-binaan/${id}/permintaan/${requestId}`
    expect((await browser.post(`${path}/penuhi`, { version: '1', outcome: 'x' })).status).toBe(403)
    const officer = await browserOf(db, await at(kanwil, 'regional-officer'), { sample: true })
    expect((await officer.get(`/warga-binaan/${id}/permintaan/baru`)).status).toBe(200)
    expect(await (await officer.get(path)).text()).toContain('Buka berkas dengan alasan')
  })
})

describe('a request for access or for a limit', () => {
  it('is met by a copy made since [P5]', async () => {
    const { id, requestId, head } = await aRequest({ kind: 'access' })
    const typed = { id, requestId, version: 1, outcome: 'Diserahkan tercetak' }
    expect(await refusalOf(db, head, grant, typed)).toBe('no-copy')
    await did(db, head, makeCopy, { id, ...aReason })
    expect(await refusalOf(db, head, grant, typed)).toBeUndefined()
  })

  it('says so in the file from then on [P5]', async () => {
    const { id, requestId, head } = await aRequest({ kind: 'limit' })
    await did(db, head, grant, { id, requestId, version: 1, outcome: 'Dibatasi' })
    const page = await (await (await browserOf(db, head)).get(`/warga-binaan/${id}`)).text()
    expect(page).toContain('Pemrosesan data dibatasi sejak 10 Maret 2027.')
  })
})
