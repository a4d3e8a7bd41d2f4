import { beforeAll, describe, expect, it } from 'vitest'
import {
  checkSignature,
  closeIssuer,
  declareCompromised,
  issuerOn,
  issuersFor,
  makeCredential,
  registerIssuer,
  renameIssuer,
  rotateKey,
} from '#credentials'
import { type Actor, type Database, reading, stranger } from '#kernel'
import {
  aDatabase,
  aKanwil,
  aKeeper,
  anActor,
  anIssuer,
  aUnit,
  browserOf,
  credentialFacts,
  did,
  issuerToday,
  issuerTyped,
  now,
  refusalOf,
  secrets,
  today,
} from '#test'
import { signingKeyOf } from '../keys/signing-key.ts'

let db: Database
let keeper: Actor
beforeAll(async () => {
  db = await aDatabase()
  keeper = await aKeeper(db)
})

const later = new Date(now.getTime() + 86_400_000)
const check = (text: string) => reading(db, stranger, (read) => checkSignature(read, text))
const signed = async (id: string, at = now, over = {}) => {
  const { issuer, key } = await issuerToday(db, id)
  return makeCredential(credentialFacts(over), issuer, key, at)
}

describe('an issuer', () => {
  it('is never a prison, not in its name, address, signatory or web address; the sentence names the word [I4]', async () => {
    const unit = await aUnit(db)
    const refused = (over: Record<string, unknown>) =>
      refusalOf(db, keeper, registerIssuer, issuerTyped(over))
    expect(await refused({ name: 'Lapas Kelas IIB Tanjungpandan' })).toBe('not-neutral')
    expect(await refused({ name: `Balai Kerja ${unit.name}` })).toBe('not-neutral')
    expect(await refused({ address: 'Jalan Rutan 5' })).toBe('not-neutral')
    expect(await refused({ signatoryOffice: 'Kalapas' })).toBe('not-neutral')
    expect(await refused({ origin: 'https://sertifikat.ditjenpas.go.id' })).toBe('not-neutral')
    const browser = await browserOf(db, keeper, { sample: true })
    const answer = await browser.post('/penerbit/baru', {
      ...issuerTyped({ name: 'Koperasi Narapidana' }),
    } as never)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('memuat &quot;narapidana&quot;')
  })

  it('keeps the name of each day, so that an old certificate is not renamed [I4]', async () => {
    const { id, issuer } = await anIssuer(db)
    const typed = issuerTyped({ name: 'Balai Vokasi Contoh' })
    await did(db, keeper, renameIssuer, { ...typed, id, version: '1', from: '2027-02-01' })
    const named = (day: string) => reading(db, stranger, (read) => issuerOn(read, id, day))
    expect((await named('2027-01-31'))?.name).toBe(issuer.name)
    expect((await named('2027-02-01'))?.name).toBe('Balai Vokasi Contoh')
    expect(await named('2025-12-31')).toBeUndefined()
    const again = { ...typed, id, from: '2027-03-01' }
    expect(await refusalOf(db, keeper, renameIssuer, { ...again, version: '1' })).toBe('changed-meanwhile')
    expect(await refusalOf(db, keeper, renameIssuer, { ...again, version: '2', from: '2027-02-01' })).toBe(
      'before-the-last',
    )
  })

  it('is offered to the units of the region that keeps it, and to all when the centre does [I4] [P1]', async () => {
    const [kanwil, other] = [await aKanwil(db), await aKanwil(db)]
    const regional = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    const [ofRegion, ofCentre] = [await anIssuer(db, {}, regional), await anIssuer(db)]
    const offered = async (kanwilId: string) => {
      const scope = { unitId: (await aUnit(db, { parentId: kanwilId })).id, kanwilId }
      const rows = await reading(db, stranger, (read) => issuersFor(read, scope, today))
      return rows.map(({ id }) => id)
    }
    expect(await offered(kanwil.id)).toEqual(expect.arrayContaining([ofRegion.id, ofCentre.id]))
    expect(await offered(other.id)).toContain(ofCentre.id)
    expect(await offered(other.id)).not.toContain(ofRegion.id)
  })

  it('is changed by the office that keeps it alone; others read it [P1]', async () => {
    const elsewhere = await anActor(db, { unit: await aKanwil(db), roles: ['regional-head'] })
    const { id } = await anIssuer(db)
    const browser = await browserOf(db, elsewhere, { sample: true })
    expect((await browser.get(`/penerbit/${id}`)).status).toBe(200)
    for (const door of ['nama-baru', 'tutup', 'kunci-baru'])
      expect((await browser.get(`/penerbit/${id}/${door}`)).status).toBe(404)
    const answer = await browser.post(`/penerbit/${id}/kunci-baru`, { version: '1', reason: 'Berkala' })
    expect(answer.status).toBe(404)
  })

  it('issues nothing once it is closed, and what it issued is still good [I7]', async () => {
    const { id } = await anIssuer(db)
    const { credential } = await signed(id)
    await did(db, keeper, closeIssuer, { id, version: '1', closedOn: today, reason: 'Bubar' }, later)
    expect(await reading(db, stranger, (read) => issuerOn(read, id, today))).toBeUndefined()
    await expect(reading(db, keeper, (read) => signingKeyOf(read, secrets, id))).rejects.toThrow()
    expect(await check(credential)).toMatchObject({ state: 'intact' })
  })
})

describe('a key', () => {
  it('that was rotated signs no more, and what it signed stays good [I7]', async () => {
    const { id, key } = await anIssuer(db)
    const old = await signed(id)
    await did(db, keeper, rotateKey, { id, version: '1', reason: 'Berkala' }, later)
    const next = await issuerToday(db, id)
    expect(next.key.id).not.toBe(key.id)
    const fresh = await signed(id, new Date(later.getTime() + 1000))
    for (const { credential, compact, qr } of [old, fresh])
      for (const text of [credential, compact, qr])
        expect(await check(text)).toMatchObject({ state: 'intact' })
    const backdated = await makeCredential(
      credentialFacts(),
      next.issuer,
      key,
      new Date(later.getTime() + 5000),
    )
    expect(await check(backdated.credential)).toEqual({ state: 'altered' })
  })

  it('that was rotated is believed of a QR up to its last day, and not of one issued later [I3] [I7]', async () => {
    const { id, issuer, key } = await anIssuer(db)
    await did(db, keeper, rotateKey, { id, version: '1', reason: 'Berkala' }, later)
    const issued = (issuedOn: string) => makeCredential(credentialFacts({ issuedOn }), issuer, key, now)
    const told = async (day: string) => check((await issued(day)).qr)
    expect(await told('2027-03-10')).toMatchObject({ state: 'intact', facts: { issuedOn: '2027-03-10' } })
    expect(await told('2027-03-11')).toMatchObject({ state: 'intact' })
    expect(await told('2027-03-12')).toEqual({ state: 'altered' })
  })

  it('that was lost says so from that day, and is replaced at once [I7]', async () => {
    const { id, key } = await anIssuer(db)
    const before = await signed(id, now, { issuedOn: '2027-03-09' })
    const afterwards = await signed(id, new Date(now.getTime() + 3_600_000), { issuedOn: '2027-03-11' })
    const at = new Date(now.getTime() + 2 * 86_400_000)
    await did(db, keeper, declareCompromised, { id, key: key.id, since: '2027-03-11', note: 'Hilang' }, at)
    const since = '2027-03-11'
    expect(await check(before.credential)).toMatchObject({ state: 'intact', leakedOn: since })
    expect(await check(before.compact)).toMatchObject({ state: 'intact', leakedOn: since })
    expect(await check(afterwards.compact)).toEqual({ state: 'compromised', since })
    expect((await issuerToday(db, id)).key.id).not.toBe(key.id)
    const again = { id, key: key.id, since, note: 'Hilang' }
    expect(await refusalOf(db, keeper, declareCompromised, again, at)).toBe('already-compromised')
  })

  it('opens in the program alone: no page, event or plain question gives its secret half [O5]', async () => {
    const { id, key } = await anIssuer(db)
    const browser = await browserOf(db, keeper, { sample: true })
    const pages = [await browser.get(`/penerbit/${id}`), await browser.get(`/s/penerbit/${id}`)]
    for (const page of pages) expect(await page.text()).not.toContain(key.secretKey)
    const plain = reading(db, keeper, (read) => read.selectFrom('issuerKey').selectAll().execute())
    await expect(plain).rejects.toThrow(/permission denied/)
    await expect(reading(db, stranger, (read) => signingKeyOf(read, secrets, id))).rejects.toThrow()
  })
})

describe('a signature', () => {
  it('fails on any change, an unknown issuer and nonsense, each by its own word [I3] [I7]', async () => {
    const { id, issuer } = await anIssuer(db)
    const { credential, compact } = await signed(id)
    expect(await check(credential.replaceAll('Nurul', 'Nuril'))).toEqual({ state: 'altered' })
    const [head, body, signature] = compact.split('.')
    const other = Buffer.from(
      Buffer.from(body ?? '', 'base64url')
        .toString()
        .replace('Nurul', 'Nuril'),
    )
    expect(await check(`${head}.${other.toString('base64url')}.${signature}`)).toEqual({ state: 'altered' })
    expect(await check(credential.replaceAll(id, crypto.randomUUID()))).toEqual({ state: 'unknown-issuer' })
    expect(await check(credential.replaceAll(issuer.origin, 'https://palsu.contoh.id'))).toEqual({
      state: 'unknown-issuer',
    })
    const padded = JSON.stringify({ ...JSON.parse(credential), more: 'x' })
    for (const text of ['', 'halo', '{}', 'a.b.c', padded, 'x'.repeat(30_000)])
      expect(await check(text)).toEqual({ state: 'unreadable' })
  })
})

it('the keys, the profile and the vocabularies are open to any program, old keys among them [I7]', async () => {
  const { id, key, issuer } = await anIssuer(db)
  await did(db, keeper, rotateKey, { id, version: '1', reason: 'Berkala' }, later)
  const anybody = await browserOf(db)
  const answer = await anybody.get(`/s/penerbit/${id}`)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const document = (await answer.json()) as { id: string; assertionMethod: string[] }
  const address = `${issuer.origin}/s/penerbit/${id}`
  expect(document).toMatchObject({ id: address })
  expect(document.assertionMethod).toContain(`${address}#${key.publicKey}`)
  expect(document.assertionMethod).toHaveLength(2)
  const profile = await (await anybody.get(`/s/penerbit/${id}/profil`)).json()
  expect(profile).toMatchObject({ id: address, name: issuer.name, type: ['Profile'] })
  expect((await anybody.get('/s/kosakata/v2')).status).toBe(200)
  expect((await anybody.get('/s/kosakata/context-3.0.3.json')).status).toBe(200)
  expect((await anybody.get(`/s/penerbit/${crypto.randomUUID()}`)).status).toBe(404)
})
