import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import { aDatabase, aKanwil, anActor, anAgreementAt, aText, aUnit, browserOf, headBeside } from '#test'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const open = (actor: Actor) => browserOf(db, actor, { sample: true })
const own = (over: Record<string, string> = {}) => ({
  heading: 'Pembiayaan Unit',
  text: '{Naskah} dibiayai unit.\n\nRinciannya:\nalat;\nbahan.',
  source: 'Kesepakatan unit',
  validFrom: '2027-03-01',
  reason: 'Mitra tidak punya anggaran',
  ...over,
})
const funding = () =>
  reading(db, system, (read) =>
    read
      .selectFrom('clause')
      .selectAll()
      .where('topic', '=', 'funding')
      .where('unitId', 'is', null)
      .where('validTo', 'is', null)
      .executeTakeFirstOrThrow(),
  )
const linesOf = (id: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('agreementText')
      .select('lines')
      .where('agreementId', '=', id)
      .orderBy('serial', 'desc')
      .executeTakeFirstOrThrow(),
  )

describe('the clause library', () => {
  it("takes a unit's own words from a day on, with a reason that is shown at checking, and knows its papers [B4]", async () => {
    const { id, officer, head } = await anAgreementAt(db, 'drafting')
    const { id: general } = await funding()
    const browser = await open(head)
    expect((await browser.post(`/pustaka-pasal/${general}/bunyi-baru`, own({ reason: '' }))).status).toBe(409)
    const answer = await browser.post(`/pustaka-pasal/${general}/bunyi-baru`, own())
    expect(answer.status).toBe(303)
    const where = answer.headers.get('location') ?? ''

    await aText(db, officer, id, { signingOn: '2027-02-28' })
    expect((await linesOf(id)).lines).toContain('PEMBIAYAAN')
    const { textId } = await aText(db, officer, id)
    const { lines } = await linesOf(id)
    for (const line of ['PEMBIAYAAN UNIT', 'Perjanjian Kerja Sama ini dibiayai unit.', 'alat;', 'bahan.'])
      expect(lines).toContain(line)
    expect(lines).not.toContain('PEMBIAYAAN')
    const text = await (await browser.get(`/kerja-sama/${id}/naskah/${textId}`)).text()
    expect(text).toContain('Alasan: Mitra tidak punya anggaran')
    const clause = await (await browser.get(where)).text()
    expect(clause).toContain('1 kerja sama, yang terbaru di atas.')
    expect(clause).toContain(`/kerja-sama/${id}/naskah`)
    expect(await (await browser.get(`/pustaka-pasal/${general}`)).text()).toContain('Pembiayaan Unit')

    const elsewhere = await anAgreementAt(db, 'drafting')
    await aText(db, elsewhere.officer, elsewhere.id)
    expect((await linesOf(elsewhere.id)).lines).toContain('PEMBIAYAAN')
    expect((await (await open(elsewhere.officer)).get(where)).status).toBe(404)
  })

  it('keeps the old wording with its days when a new one follows [B4]', async () => {
    const officer = await anActor(db)
    const browser = await open(await headBeside(db, officer))
    const { id: general } = await funding()
    const first = await browser.post(`/pustaka-pasal/${general}/bunyi-baru`, own())
    const where = first.headers.get('location') ?? ''
    const later = own({ heading: 'Biaya Baru', validFrom: '2027-06-01' })
    expect((await browser.post(`${where}/bunyi-baru`, { ...later, validFrom: '2027-03-01' })).status).toBe(
      409,
    )
    expect((await browser.post(`${where}/bunyi-baru`, later)).status).toBe(303)
    const old = await (await browser.get(where)).text()
    expect(old).toContain('1 Maret 2027 sampai 31 Mei 2027')
    expect(old).toContain('Biaya Baru')
    expect((await funding()).id).toBe(general)
  })

  it('a region words for its own units, and only whoever may write may [B4] [P1]', async () => {
    const region = await aKanwil(db)
    const writer = await anActor(db, { unit: region, roles: ['regional-head'] })
    const unit = await aUnit(db, { parentId: region.id })
    const { id, officer } = await anAgreementAt(db, 'drafting', { officer: await anActor(db, { unit }) })
    const { id: general } = await funding()
    const regional = own({ heading: 'Biaya Wilayah', reason: '' })
    expect((await (await open(writer)).post(`/pustaka-pasal/${general}/bunyi-baru`, regional)).status).toBe(
      303,
    )
    await aText(db, officer, id)
    expect((await linesOf(id)).lines).toContain('BIAYA WILAYAH')
    expect((await (await open(officer)).post(`/pustaka-pasal/${general}/bunyi-baru`, own())).status).toBe(403)
    expect((await (await open(officer)).get('/pustaka-pasal')).status).toBe(200)
  })

  it('refuses a word in braces that nothing stands for, and names it [B4]', async () => {
    const browser = await open(await headBeside(db, await anActor(db)))
    const answer = await browser.post('/pustaka-pasal/baru', {
      ...own({ text: 'Menurut {naskahh} ini.' }),
      kinds: ['agreement'],
      place: '200',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('tidak dikenal: {naskahh}')
  })

  it('takes an article of its own for some kinds and objects [B4]', async () => {
    const { id, officer, head } = await anAgreementAt(db, 'drafting')
    const typed = { ...own({ heading: 'Kebersihan' }), place: '200' }
    const browser = await open(head)
    await browser.post('/pustaka-pasal/baru', { ...typed, kinds: ['agreement'], objects: ['health'] })
    await browser.post('/pustaka-pasal/baru', { ...typed, heading: 'Lain', kinds: ['memorandum'] })
    await aText(db, officer, id)
    const { lines } = await linesOf(id)
    expect(lines).toContain('KEBERSIHAN')
    expect(lines).not.toContain('LAIN')
    expect(await (await browser.get('/pustaka-pasal?objek=trade')).text()).not.toContain('Kebersihan')
  })
})
