import { beforeAll, describe, expect, it } from 'vitest'
import { endEarly, withdrawEnd } from '#agreements'
import { type Actor, catchUp, type Database, reading, system } from '#kernel'
import { activate, stopItems } from '#plans'
import {
  aCopy,
  aDatabase,
  agreementNow,
  anActiveAgreement,
  anActor,
  aReport,
  aText,
  browserOf,
  did,
  earlyEndTyped,
  now,
  partiesIn,
  planItemTyped,
  recordOf,
  refusalOf,
  signedByAll,
} from '#test'
import { amendArticle } from './amend-article.ts'
import { amendDuties } from './amend-duties.ts'
import { amendItem } from './amend-item.ts'
import { amendMain } from './amend-main.ts'
import { confirm } from './confirm.ts'
import { merge } from './merge.ts'
import { mergeDue } from './merge-due.ts'
import { renew } from './renew.ts'
import { stopItem } from './stop-item.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const open = (actor: Actor) => browserOf(db, actor, { sample: true })
const copyNow = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('addendum').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const seen = async (id: string) => (await copyNow(id)).version
const itemsIn = (id: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('planItem')
      .selectAll()
      .where('agreementId', '=', id)
      .orderBy('createdAt')
      .orderBy('placeInOrder')
      .execute(),
  )
const main = { title: 'Peningkatan layanan kesehatan', objects: ['health'], endsOn: '2029-03-09' }
const onMain = async (id: string, over: Record<string, unknown>) => ({
  id,
  version: await seen(id),
  scope: 'Pemeriksaan kesehatan',
  ...main,
  ...over,
})
const onItem = async (id: string, itemId: string, over: Record<string, unknown> = {}) => ({
  ...planItemTyped(over),
  id,
  itemId,
  version: await seen(id),
})

describe('an addendum', () => {
  it('is written on a copy, and changes nothing before it is merged [B11]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const before = [await agreementNow(db, id), await itemsIn(id), await partiesIn(db, id)]
    const { id: addendum } = await aCopy(db, officer, id)
    const [item] = await itemsIn(id)
    const [, theirs] = await partiesIn(db, id)
    await did(db, officer, amendMain, await onMain(addendum, { title: 'Layanan jiwa', endsOn: '2030-03-09' }))
    await did(db, officer, amendItem, await onItem(addendum, item?.id ?? '', { quantity: '24' }))
    await did(db, officer, amendItem, await onItem(addendum, 'baru', { activity: 'Vaksinasi' }))
    await did(db, officer, amendDuties, {
      id: addendum,
      partyId: theirs?.id,
      version: await seen(addendum),
      duties: 'Menyediakan obat',
    })
    expect(await refusalOf(db, head, merge, { id: addendum })).toBe('not-signed-yet')
    await signedByAll(db, officer, addendum)
    expect(await refusalOf(db, head, activate, { id: addendum })).toBe('merged-instead')
    expect([await agreementNow(db, id), await itemsIn(id), await partiesIn(db, id)]).toEqual(before)

    await did(db, head, merge, { id: addendum })
    expect(await agreementNow(db, id)).toMatchObject({
      title: 'Layanan jiwa',
      endsOn: '2030-03-09',
      stage: 'active',
    })
    expect((await itemsIn(id)).map(({ activity, quantity }) => [activity, quantity])).toEqual([
      ['Puskesmas keliling', 24],
      ['Vaksinasi', 12],
    ])
    expect((await partiesIn(db, id))[1]?.duties).toBe('Menyediakan obat')
    expect((await agreementNow(db, addendum)).stage).toBe('active')
    const [said] = (await recordOf(db, addendum)).filter(({ act }) => act === 'addendum.merged')
    expect(said?.about).toContain(id)
    expect(JSON.stringify(said?.after)).toContain('semula “9 Maret 2029” diubah menjadi “9 Maret 2030”')
    expect(await (await (await open(head)).get(`/kerja-sama/${id}`)).text()).toContain(
      'menggabungkan adendum',
    )
    expect(await refusalOf(db, head, merge, { id: addendum })).toBe('already-merged')
    expect(await refusalOf(db, officer, amendMain, await onMain(addendum, { title: 'Lagi' }))).toBe('locked')
  })

  it('stops a promise for good: an early end of the same day that is taken back opens only its own [B11] [B12]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const { id: addendum } = await aCopy(db, officer, id)
    const [dropped] = await itemsIn(id)
    const itemId = dropped?.id ?? ''
    await did(db, officer, amendItem, await onItem(addendum, 'baru', { activity: 'Vaksinasi' }))
    await did(db, officer, stopItem, {
      id: addendum,
      itemId,
      version: await seen(addendum),
      reason: 'Pindah',
    })
    await signedByAll(db, officer, addendum)
    await did(db, head, merge, { id: addendum })
    const stops = async () =>
      (await itemsIn(id)).map(({ activity, stoppedOn }) => [activity, stoppedOn ?? 'stands'])
    const merged = [
      ['Puskesmas keliling', '2027-03-10'],
      ['Vaksinasi', 'stands'],
    ]
    expect(await stops()).toEqual(merged)
    await did(db, head, endEarly, { id, ...(await earlyEndTyped({ endedOn: '2027-03-10' })) })
    await catchUp(db, [stopItems], () => now)
    expect((await stops()).map(([, on]) => on)).toEqual(['2027-03-10', '2027-03-10'])
    await did(db, head, withdrawEnd, { id, reason: 'Keliru memilih kerja sama' })
    await catchUp(db, [stopItems], () => now)
    expect(await stops()).toEqual(merged)
  })

  it('waits for its effective day, and is merged on it by the program [B11]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const { id: addendum } = await aCopy(db, officer, id, { effectiveOn: '2027-04-01' })
    await did(db, officer, amendMain, await onMain(addendum, { endsOn: '2029-09-09' }))
    await signedByAll(db, officer, addendum)
    expect(await refusalOf(db, head, merge, { id: addendum })).toBe('not-yet')
    await mergeDue(db, new Date('2027-04-02T02:00:00Z'))
    expect((await agreementNow(db, id)).endsOn).toBe('2029-03-09')
    await did(db, head, confirm, { id: addendum })
    await mergeDue(db, new Date('2027-03-31T02:00:00Z'))
    expect((await agreementNow(db, id)).endsOn).toBe('2029-03-09')
    await mergeDue(db, new Date('2027-04-01T02:00:00Z'))
    expect((await agreementNow(db, id)).endsOn).toBe('2029-09-09')
    expect((await copyNow(addendum)).mergedAt).not.toBeNull()
  })

  it('needs every signature and something to change [B11]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const { id: addendum } = await aCopy(db, officer, id)
    expect(await refusalOf(db, head, merge, { id: addendum })).toBe('nothing-changed')
    await did(db, officer, amendMain, await onMain(addendum, { title: 'Baru' }))
    expect(await refusalOf(db, head, merge, { id: addendum })).toBe('not-signed-yet')
    const page = await (await (await open(head)).get(`/kerja-sama/${addendum}/perubahan/gabungkan`)).text()
    expect(page).toContain('Belum dapat digabungkan')
  })

  it('is discarded without a trace on the main agreement [B11]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const { id: addendum } = await aCopy(db, officer, id)
    await did(db, officer, amendMain, await onMain(addendum, { title: 'Baru' }))
    const dropped = await (await open(head)).post(`/kerja-sama/${addendum}/hentikan`, {
      reason: 'Mitra menolak',
    })
    expect(dropped.status).toBe(303)
    expect((await agreementNow(db, id)).title).toBe(main.title)
    expect(await refusalOf(db, officer, amendMain, await onMain(addendum, { title: 'Lagi' }))).toBe('locked')
    const page = await (await (await open(officer)).get(`/kerja-sama/${id}/adendum`)).text()
    expect(page).toContain('Tidak dilanjutkan')
  })

  it('is opened only under what is in force [B11]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const { id: addendum } = await aCopy(db, officer, id)
    const under = { title: 'Perubahan', effectiveOn: '2027-03-10' }
    const browser = await open(officer)
    expect((await browser.post(`/kerja-sama/${addendum}/adendum/baru`, under)).status).toBe(409)
    const late = { ...under, effectiveOn: '2031-01-01' }
    expect((await browser.post(`/kerja-sama/${id}/adendum/baru`, late)).status).toBe(409)
  })

  it('of another office is not there, and nobody without the post writes on it [B11] [P1]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const { id: addendum } = await aCopy(db, officer, id)
    const stranger = await open(await anActor(db))
    for (const path of ['perubahan', 'perubahan/pokok', 'perubahan/perbarui', 'adendum', 'adendum/baru'])
      expect((await stranger.get(`/kerja-sama/${addendum}/${path}`)).status).toBe(404)
    expect((await (await open(officer)).post(`/kerja-sama/${addendum}/perubahan/gabungkan`, {})).status).toBe(
      403,
    )
  })

  it('typed over a colleague shows what the colleague wrote [B11]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const { id: addendum } = await aCopy(db, officer, id)
    const mine = await onMain(addendum, { title: 'Punya saya' })
    await did(db, officer, amendMain, await onMain(addendum, { title: 'Punya rekan' }))
    const { id: _, ...fields } = mine
    const answer = await (await open(officer)).post(`/kerja-sama/${addendum}/perubahan/pokok`, {
      ...(fields as unknown as Record<string, string>),
      version: String(mine.version),
    })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Punya saya')
    expect(page).toContain('Punya rekan')
  })
})

describe('two addenda of one agreement', () => {
  const both = async (first: Record<string, unknown>, second: Record<string, unknown>) => {
    const given = await anActiveAgreement(db)
    const { id, officer } = given
    const { id: one } = await aCopy(db, officer, id, { title: 'Perubahan satu' })
    const { id: other } = await aCopy(db, officer, id, { title: 'Perubahan dua' })
    await did(db, officer, amendMain, await onMain(one, first))
    await did(db, officer, amendMain, await onMain(other, second))
    await signedByAll(db, officer, one)
    return { ...given, one, other }
  }

  it.for([false, true])(
    'both hold where they change different things, in either order [B11] (turned: %s)',
    async (turned) => {
      const { id, officer, head, one, other } = await both({ title: 'Judul baru' }, { endsOn: '2030-03-09' })
      await signedByAll(db, officer, other)
      const [first, second] = turned ? [other, one] : [one, other]
      await did(db, head, merge, { id: first })
      expect(await refusalOf(db, head, merge, { id: second })).toBe('ground-moved')
      await did(db, officer, renew, { id: second })
      await did(db, head, merge, { id: second })
      expect(await agreementNow(db, id)).toMatchObject({ title: 'Judul baru', endsOn: '2030-03-09' })
    },
  )

  it.for([
    ['keep', 'Judul dua'],
    ['follow', 'Judul satu'],
  ] as const)(
    'that change the same are decided field by field (%s), and neither word is lost [B11]',
    async ([choice, title]) => {
      const { id, officer, head, one, other } = await both(
        { title: 'Judul satu' },
        { title: 'Judul dua', endsOn: '2030-03-09' },
      )
      await did(db, head, merge, { id: one })
      const browser = await open(officer)
      const copy = await (await browser.get(`/kerja-sama/${other}/perubahan`)).text()
      expect(copy).toContain('1 isian naskah induk berubah sejak salinan ini dibuat.')
      const page = await (await browser.get(`/kerja-sama/${other}/perubahan/perbarui`)).text()
      expect(page).toContain('Tetap usul adendum ini: Judul dua')
      expect(page).toContain('Ikuti naskah induk sekarang: Judul satu')
      expect((await browser.post(`/kerja-sama/${other}/perubahan/perbarui`, {})).status).toBe(409)
      const chosen = { 'pilih:agreement/title': choice }
      expect((await browser.post(`/kerja-sama/${other}/perubahan/perbarui`, chosen)).status).toBe(303)
      await signedByAll(db, officer, other)
      await did(db, head, merge, { id: other })
      expect(await agreementNow(db, id)).toMatchObject({ title, endsOn: '2030-03-09' })
      const [said] = (await recordOf(db, other)).filter(({ act }) => act === 'addendum.renewed')
      expect(JSON.stringify(said?.before)).toContain('Judul dua')
    },
  )

  it('that clash after both were signed are not renewed under the signatures [B11]', async () => {
    const { officer, head, one, other } = await both({ title: 'Judul satu' }, { title: 'Judul dua' })
    await signedByAll(db, officer, other)
    await did(db, head, merge, { id: one })
    const chosen = { id: other, 'pilih:agreement/title': 'keep' }
    expect(await refusalOf(db, officer, renew, chosen)).toBe('signed')
    expect(await refusalOf(db, head, merge, { id: other })).toBe('ground-moved')
  })
})

describe('a promise in an addendum', () => {
  it('that is dropped stops and stays [B11]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const [item] = await itemsIn(id)
    const { id: addendum } = await aCopy(db, officer, id)
    await did(db, officer, stopItem, { id: addendum, itemId: item?.id, version: await seen(addendum) })
    await signedByAll(db, officer, addendum)
    await did(db, head, merge, { id: addendum })
    expect(await itemsIn(id)).toMatchObject([{ id: item?.id, stoppedOn: '2027-03-10', quantity: 12 }])
  })

  it('does not fall below what its facts say without a reason, and the facts stay [B11]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const [item] = await itemsIn(id)
    await aReport(db, officer, { id, itemId: item?.id ?? '' }, { amount: '5' })
    const { id: addendum } = await aCopy(db, officer, id)
    const less = { quantity: '2' }
    const stop = async (reason?: string) => ({
      id: addendum,
      itemId: item?.id,
      version: await seen(addendum),
      ...(reason && { reason }),
    })
    expect(await refusalOf(db, officer, amendItem, await onItem(addendum, item?.id ?? '', less))).toBe(
      'below-facts',
    )
    expect(await refusalOf(db, officer, stopItem, await stop())).toBe('below-facts')
    await did(
      db,
      officer,
      amendItem,
      await onItem(addendum, item?.id ?? '', { ...less, reason: 'Anggaran dipotong' }),
    )
    await did(db, officer, stopItem, await stop('Mitra pindah'))
    await signedByAll(db, officer, addendum)
    await did(db, head, merge, { id: addendum })
    const facts = await reading(db, system, (read) =>
      read
        .selectFrom('fact')
        .selectAll()
        .where('planItemId', '=', item?.id ?? '')
        .execute(),
    )
    expect(facts.length).toBe(1)
    expect((await itemsIn(id))[0]?.stoppedOn).toBe('2027-03-10')
  })

  it('lies inside the term that the addendum wants [B11]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const [item] = await itemsIn(id)
    const { id: addendum } = await aCopy(db, officer, id)
    const later = { endsOn: '2029-06-30' }
    expect(await refusalOf(db, officer, amendItem, await onItem(addendum, item?.id ?? '', later))).toBe(
      'outside-term',
    )
    await did(db, officer, amendMain, await onMain(addendum, { endsOn: '2029-12-31' }))
    await did(db, officer, amendItem, await onItem(addendum, item?.id ?? '', later))
  })
})

describe('an article in an addendum', () => {
  it('stands old beside new, is printed so, and is the wording from which the next addendum starts [B11] [B4]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const { id: addendum } = await aCopy(db, officer, id)
    const said = `Biaya ditanggung ${crypto.randomUUID()}.`
    await did(db, officer, amendArticle, {
      id: addendum,
      article: 'baru',
      number: 'Pasal 7a',
      version: await seen(addendum),
      heading: 'Pembiayaan',
      text: said,
    })
    await aText(db, officer, addendum)
    const browser = await open(officer)
    const copy = await (await browser.get(`/kerja-sama/${addendum}/perubahan`)).text()
    expect(copy).toContain('Pasal 7A PEMBIAYAAN')
    const [text] = await reading(db, system, (read) =>
      read.selectFrom('agreementText').select('lines').where('agreementId', '=', addendum).execute(),
    )
    expect(text?.lines.join(' ')).toContain(`Ditambahkan Pasal 7A PEMBIAYAAN yang berbunyi “${said}”`)
    expect(text?.lines).toContain('MULAI BERLAKU')
    expect(text?.lines.join(' ')).toContain('berlaku sejak hari Rabu, tanggal sepuluh bulan Maret')
    await signedByAll(db, officer, addendum)
    await did(db, head, merge, { id: addendum })
    const { id: next } = await aCopy(db, officer, id, { title: 'Perubahan kedua' })
    expect((await copyNow(next)).ground['article:Pasal 7A/text']).toBe(said)
  })
})
