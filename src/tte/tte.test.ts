import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sign } from '#agreements'
import type { Actor, Database, Services } from '#kernel'
import {
  aDatabase,
  agreementNow,
  anActor,
  anAgreementAt,
  aPaperToSign,
  aPdf,
  browserOf,
  did,
  files,
  type GivenAgreement,
  layTyped,
  now,
  partiesIn,
  recordOf,
  secrets,
  servicesOn,
  signatoriesIn,
  stageOf,
} from '#test'
import { aVisitor } from '../../test/given-visitor.ts'
import { bytesOf } from './bytes-of.ts'
import { signaturesIn } from './checking/signatures-in.ts'
import { certifyPerson, issuerFor } from './keys/certificate.ts'
import { giveLink } from './links/give.ts'
import { codeOf, linkToken } from './links/link.ts'
import { cmsOver } from './service/cms.ts'
import { makeDue } from './signing/work.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const open = (actor?: Actor, over: Partial<Services> = {}) => browserOf(db, actor, { sample: true, ...over })

async function laid(over: Record<string, string> = {}, services: Partial<Services> = {}) {
  const given = await aPaperToSign(db)
  const officer = await open(given.officer, services)
  const sent = await officer.post(
    `/kerja-sama/${given.id}/tanda-tangan/siapkan`,
    await layTyped(db, given, over),
  )
  expect(sent.status).toBe(303)
  return { ...given, ...(await signatoriesIn(db, given.id)) }
}

async function headSigns(given: GivenAgreement, services: Partial<Services> = {}) {
  const { signatories } = await signatoriesIn(db, given.id)
  const mine = signatories.find(({ accountId }) => accountId === given.head.accountId)
  const head = await open(given.head, services)
  return head.post(`/kerja-sama/${given.id}/tanda-tangan/${mine?.id}`, { read: 'ya' })
}

async function aLinkFor(given: GivenAgreement) {
  const { signatories } = await signatoriesIn(db, given.id)
  const theirs = signatories.find(({ accountId }) => accountId === null)
  const { linkId } = await did(db, given.officer, giveLink, { id: given.id, signatoryId: theirs?.id })
  return { path: `/tanda-tangan/${linkToken(secrets, linkId)}`, code: codeOf(secrets, linkId) }
}

describe('a paper signed on screen', () => {
  it('is laid out, signed in order by an account and by a link, and lets the agreement come into force [B6]', async () => {
    const given = await laid()
    const { id } = given
    expect(given.signatories.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    const page = async (actor: Actor) =>
      (await (await open(actor)).get(`/kerja-sama/${id}/tanda-tangan`)).text()
    expect(await page(given.head)).toContain('Giliran Anda menandatangani.')
    expect(await page(given.officer)).not.toContain('Giliran Anda')
    const today = async (actor: Actor) => (await (await open(actor)).get('/')).text()
    expect(await today(given.head)).toContain('Giliran Anda menandatangani')
    expect(await today(given.officer)).not.toContain('Giliran Anda menandatangani')

    expect((await headSigns(given)).status).toBe(303)
    const { path, code } = await aLinkFor(given)
    expect(await page(given.officer)).toContain(code)
    expect(await page(given.head)).toContain('Isi berkas tidak berubah sejak ditandatangani.')
    const visitor = aVisitor(db)
    const html = await (await visitor.get(path)).text()
    for (const words of ['Ditandatangani sebagai', 'Gusti Contoh']) expect(html).toContain(words)
    for (const hidden of [code, 'id="nav"']) expect(html).not.toContain(hidden)
    expect((await visitor.get(`${path}/naskah`)).headers.get('content-type')).toBe('application/pdf')
    const sent = await (await open()).post(path, { read: 'ya', code })
    expect(sent.headers.get('location')).toBe(path)
    expect(await (await visitor.get(path)).text()).toContain('Semua pihak sudah menandatangani.')

    const { paper, signatories } = await signatoriesIn(db, id)
    expect(paper?.state).toBe('signed')
    expect(signatories.map(({ state, signedBy }) => [state, signedBy])).toEqual([
      ['signed', 'own'],
      ['signed', 'own'],
    ])
    const verdict = await signaturesIn((await bytesOf(files, paper?.sha256 ?? '')) as Buffer)
    expect(verdict.covers).toBe('whole')
    expect(verdict.signatures.map(({ isSound, signer }) => [isSound, signer])).toEqual([
      [true, 'Gusti Contoh'],
      [true, 'Gusti Contoh'],
    ])
    expect((await partiesIn(db, id)).map(({ signingMode, signedOn }) => [signingMode, signedOn])).toEqual([
      ['online', '2027-03-10'],
      ['online', '2027-03-10'],
    ])
    const started = await (await open(given.head)).post(`/kerja-sama/${id}/berlakukan`, {})
    expect(started.status).toBe(303)
    expect(await stageOf(db, id)).toBe('active')
  })

  it('keeps the agreed paper byte for byte at its beginning [B6] [B16]', async () => {
    const given = await laid()
    const original = (await bytesOf(files, given.paper?.originalSha256 ?? '')) as Buffer
    await headSigns(given)
    const { paper } = await signatoriesIn(db, given.id)
    const now = (await bytesOf(files, paper?.sha256 ?? '')) as Buffer
    expect(now.subarray(0, original.length).equals(original)).toBe(true)
    expect(now.length).toBeGreaterThan(original.length)
  })

  it('is signed only in its order, and only by whose turn it is [B6]', async () => {
    const parties = (given: GivenAgreement) => partiesIn(db, given.id)
    const given = await aPaperToSign(db)
    const [, partner] = await parties(given)
    const typed = await layTyped(db, given, { first: partner?.id ?? '' })
    await (await open(given.officer)).post(`/kerja-sama/${given.id}/tanda-tangan/siapkan`, typed)
    const { signatories } = await signatoriesIn(db, given.id)
    expect(signatories.map(({ accountId }) => accountId)).toEqual([null, given.head.accountId])
    const early = await headSigns(given)
    expect(early.status).toBe(409)
    expect(await early.text()).toContain('Belum gilirannya.')
    const stranger = await anActor(db, { roles: ['unit-head'] })
    const other = await open(stranger)
    const mine = `/kerja-sama/${given.id}/tanda-tangan/${signatories[1]?.id}`
    expect((await other.get(mine)).status).toBe(404)
    expect((await other.post(mine, { read: 'ya' })).status).toBe(404)
    expect((await (await open(given.officer)).get(mine)).status).toBe(403)
  })

  it('asks for the reading and, outside the sample, for the password anew [B6]', async () => {
    const given = await laid()
    const head = await open(given.head, { sample: false })
    const path = `/kerja-sama/${given.id}/tanda-tangan/${given.signatories[0]?.id}`
    const unread = await head.post(path, { password: 'sandi-yang-salah' })
    expect(unread.status).toBe(422)
    expect(await unread.text()).toContain('Baca naskahnya, lalu centang')
    const wrong = await head.post(path, { read: 'ya', password: 'sandi-yang-salah' })
    expect(wrong.status).toBe(409)
    const html = await wrong.text()
    expect(html).toContain('Kata sandi tidak cocok.')
    expect(html).not.toContain('sandi-yang-salah')
    expect((await signatoriesIn(db, given.id)).signatories[0]?.state).toBe('waiting')
    const forged = await head.post(path, { read: 'ya', proof: 'password' })
    expect(forged.status).toBe(409)
  })

  it('takes no wrong code, and makes whoever guesses wait [B6]', async () => {
    const given = await laid()
    await headSigns(given)
    const { path, code } = await aLinkFor(given)
    const visitor = await open()
    const wrong = code === '000000' ? '111111' : '000000'
    const answers: string[] = []
    for (let at = 0; at < 8; at += 1)
      answers.push(await (await visitor.post(path, { read: 'ya', code: wrong })).text())
    expect(answers[0]).toContain('Kode tidak cocok.')
    expect(answers.at(-1)).toContain('Terlalu banyak percobaan.')
    expect((await visitor.post(path, { read: 'ya', code })).status).toBe(409)
  })

  it('opens to no other link: one is 404 once another was given, once it is old, or made up [B6]', async () => {
    const given = await laid()
    await headSigns(given)
    const first = await aLinkFor(given)
    const second = await aLinkFor(given)
    const gone = [404, 429]
    expect((await aVisitor(db).get(second.path)).status).toBe(200)
    expect((await aVisitor(db).get(first.path)).status).toBeOneOf(gone)
    const later = new Date(now.getTime() + 8 * 86_400_000)
    expect((await aVisitor(db, { clock: () => later }).get(second.path)).status).toBeOneOf(gone)
    expect((await aVisitor(db).get(`/tanda-tangan/${'a'.repeat(40)}`)).status).toBeOneOf(gone)
    const record = JSON.stringify([
      await recordOf(db, given.id),
      (await signatoriesIn(db, given.id)).signatories,
    ])
    for (const { path, code } of [first, second]) {
      expect(record).not.toContain(path.split('/').at(-1))
      expect(record).not.toContain(`"${code}"`)
    }
  })
})

describe('whoever does not sign', () => {
  it('says why; the text goes back, and the signature before no longer counts [B6]', async () => {
    const given = await laid()
    await headSigns(given)
    expect((await partiesIn(db, given.id))[0]?.signedOn).toBe('2027-03-10')
    const { path, code } = await aLinkFor(given)
    const visitor = await open()
    expect((await visitor.post(`${path}/tolak`, { code })).status).toBe(422)
    const reason = 'Pasal 5 belum memuat jumlah kunjungan'
    expect((await visitor.post(`${path}/tolak`, { code, reason })).status).toBe(303)
    expect(await stageOf(db, given.id)).toBe('discussion')
    expect((await partiesIn(db, given.id)).map(({ signedOn }) => signedOn)).toEqual([null, null])
    const html = await (await (await open(given.officer)).get(`/kerja-sama/${given.id}/tanda-tangan`)).text()
    for (const words of ['tidak menandatangani', reason]) expect(html).toContain(words)
    expect((await visitor.post(path, { read: 'ya', code })).status).toBe(409)
  })

  it('leaves a signature on paper as it is, and then the text stays where it was [B6]', async () => {
    const given = await aPaperToSign(db)
    const [ours, theirs] = await partiesIn(db, given.id)
    const typed = await layTyped(db, given, { [`cara-${theirs?.id}`]: 'wet-ink' })
    await (await open(given.officer)).post(`/kerja-sama/${given.id}/tanda-tangan/siapkan`, typed)
    await did(db, given.officer, sign, {
      ...{
        id: given.id,
        partyId: theirs?.id,
        signedOn: '2027-03-10',
        signedAt: 'Barabai',
        signingMode: 'wet-ink',
      },
    })
    const { signatories } = await signatoriesIn(db, given.id)
    expect(signatories.map(({ partyId }) => partyId)).toEqual([ours?.id])
    const head = await open(given.head)
    await head.post(`/kerja-sama/${given.id}/tanda-tangan/${signatories[0]?.id}/tolak`, {
      reason: 'Belum dibaca biro',
    })
    expect(await stageOf(db, given.id)).toBe('signing')
  })
})

describe('a paper signed in two ways', () => {
  it('counts the same, says which is which, and still wants the scan [B6]', async () => {
    const given = await aPaperToSign(db)
    const { id, officer } = given
    const [, theirs] = await partiesIn(db, id)
    const typed = await layTyped(db, given, { [`cara-${theirs?.id}`]: 'wet-ink' })
    const browser = await open(officer)
    await browser.post(`/kerja-sama/${id}/tanda-tangan/siapkan`, typed)
    await headSigns(given)
    const ink = { signedOn: '2027-03-10', signedAt: 'Barabai', signingMode: 'wet-ink' }
    await did(db, officer, sign, { id, partyId: theirs?.id, ...ink })
    const html = await (await browser.get(`/kerja-sama/${id}`)).text()
    for (const words of [
      'Elektronik dan basah',
      'Keduanya sama-sama mengikat',
      'Pindaian naskah yang sudah ditandatangani',
    ])
      expect(html).toContain(words)
    const refused = await (await open(given.head)).post(`/kerja-sama/${id}/berlakukan`, {})
    expect(refused.status).toBe(409)
    await browser.post(`/kerja-sama/${id}/berkas/baru`, {
      kind: 'signed-scan',
      file: aPdf('pindaian.pdf', id),
    })
    expect((await (await open(given.head)).post(`/kerja-sama/${id}/berlakukan`, {})).status).toBe(303)
  })
})

describe('what is refused before', () => {
  it.for([
    ['a stage before signatures', 'discussion', {}, 'masuk tahap tanda tangan'],
    ['a file that is no PDF to add to', 'signing', { source: 'file' }, 'Pilih berkas PDF naskah'],
  ] as const)('%s [B6]', async ([, stage, over, says]) => {
    const given = await anAgreementAt(db, stage)
    const head = await open(given.head)
    await head.post('/kunci-tanda-tangan/baru', {})
    const typed = await layTyped(db, given, over)
    const answer = await (await open(given.officer)).post(
      `/kerja-sama/${given.id}/tanda-tangan/siapkan`,
      typed,
    )
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(says)
  })

  it('an office without a key, a second paper beside an open one, and another office [B6]', async () => {
    const given = await anAgreementAt(db, 'signing')
    const path = `/kerja-sama/${given.id}/tanda-tangan/siapkan`
    const officer = await open(given.officer)
    const file = aPdf()
    const keyless = await officer.post(path, { ...(await layTyped(db, given, { source: 'file' })), file })
    expect(await keyless.text()).toContain('belum mempunyai kunci tanda tangan')
    const second = await laid()
    const again = await (await open(second.officer)).post(
      `/kerja-sama/${second.id}/tanda-tangan/siapkan`,
      await layTyped(db, second),
    )
    expect(await again.text()).toContain('Naskah lain sedang ditandatangani')
    expect((await officer.get(`/kerja-sama/${second.id}/tanda-tangan`)).status).toBe(404)
  })

  it('nothing after it was withdrawn: its link opens nothing, and another can be laid out [B6]', async () => {
    const given = await laid()
    await headSigns(given)
    const { path } = await aLinkFor(given)
    const officer = await open(given.officer)
    const away = `/kerja-sama/${given.id}/tanda-tangan/tarik/${given.paper?.id}`
    expect((await officer.post(away, {})).status).toBe(422)
    expect((await officer.post(away, { reason: 'Salah berkas' })).status).toBe(303)
    expect((await aVisitor(db).get(path)).status).toBeOneOf([404, 429])
    expect((await partiesIn(db, given.id))[0]?.signedOn).toBeNull()
    const again = await officer.post(
      `/kerja-sama/${given.id}/tanda-tangan/siapkan`,
      await layTyped(db, given),
    )
    expect(again.status).toBe(303)
  })
})

describe('the key of an office', () => {
  it('is changed and ended by its head, and what was signed stays known [B6] [B16]', async () => {
    const given = await laid()
    await headSigns(given)
    const head = await open(given.head)
    expect((await head.post('/kunci-tanda-tangan/baru', {})).status).toBe(303)
    const html = await (await head.get('/kunci-tanda-tangan')).text()
    for (const words of ['Diganti kunci baru', 'Dipakai']) expect(html).toContain(words)
    const signedPage = await (await head.get(`/kerja-sama/${given.id}/tanda-tangan`)).text()
    expect(signedPage).toContain('Bekal, ')
    expect(signedPage).not.toContain('penerbit di luar Bekal')
    expect((await (await open(given.officer)).get('/kunci-tanda-tangan')).status).toBe(403)
  })
})

describe('a signing service elsewhere', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  /** Signs like a national service: gets a fingerprint and a name, gives a CMS. */
  async function aService(answer: 'signs' | 'signs-other' | 'fails') {
    const asked: Record<string, string>[] = []
    const term = { from: new Date('2027-01-01'), to: new Date('2032-01-01') }
    const office = await issuerFor({ name: 'Layanan Contoh', organisation: 'Layanan Contoh' }, term)
    const state = { answer }
    server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const order = JSON.parse(body)
      asked.push(order)
      if (state.answer === 'fails') return response.writeHead(503).end()
      const hash = Buffer.from(order.hash, 'base64')
      if (state.answer === 'signs-other') hash[0] = (hash[0] ?? 0) ^ 1
      const person = await certifyPerson(
        office,
        { name: order.signer, organisation: order.organisation },
        term,
      )
      const cms = (await cmsOver(hash, person, [office.certificate])).toString('base64')
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ cms }))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server?.once('listening', resolve))
    return { asked, state, signingUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
  }

  it('signs the fingerprint alone, and the reader sees that the issuer is not ours [B6]', async () => {
    const { asked, signingUrl } = await aService('signs')
    const given = await laid({}, { signingUrl })
    expect((await headSigns(given, { signingUrl })).status).toBe(303)
    expect((await signatoriesIn(db, given.id)).signatories[0]).toMatchObject({
      state: 'signed',
      signedBy: 'remote',
    })
    expect(Object.keys(asked[0] ?? {}).sort()).toEqual(['algorithm', 'at', 'hash', 'organisation', 'signer'])
    const html = await (await (await open(given.officer)).get(`/kerja-sama/${given.id}/tanda-tangan`)).text()
    for (const words of ['Layanan Contoh', 'penerbit di luar Bekal', 'Isi berkas tidak berubah'])
      expect(html).toContain(words)
  })

  it.for(['fails', 'signs-other'] as const)(
    'that %s loses nothing: the answer waits and is signed later [B6]',
    async (how) => {
      const { state, signingUrl } = await aService(how)
      const given = await laid({}, { signingUrl })
      expect((await headSigns(given, { signingUrl })).status).toBe(303)
      const { signatories } = await signatoriesIn(db, given.id)
      expect(signatories[0]).toMatchObject({ state: 'confirmed', failures: 1 })
      expect((await partiesIn(db, given.id))[0]?.signedOn).toBeNull()
      const html = await (
        await (await open(given.officer)).get(`/kerja-sama/${given.id}/tanda-tangan`)
      ).text()
      expect(html).toContain('Layanan belum menjawab')

      state.answer = 'signs'
      const at = (minutes: number) => ({
        ...servicesOn(db, { files, signingUrl }),
        clock: () => new Date(now.getTime() + minutes * 60_000),
      })
      await makeDue(at(0.5))
      expect((await signatoriesIn(db, given.id)).signatories[0]?.state).toBe('confirmed')
      await makeDue(at(2))
      expect((await signatoriesIn(db, given.id)).signatories[0]?.state).toBe('signed')
      expect((await agreementNow(db, given.id)).stage).toBe('signing')
    },
  )
})
