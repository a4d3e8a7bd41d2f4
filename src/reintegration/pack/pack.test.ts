import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { hoursOf } from '#attendance'
import { type Database, reading } from '#kernel'
import {
  aCheckedPack,
  aDatabase,
  aDraftPack,
  aGivenPack,
  aHeldLesson,
  aLeaver,
  anAcceptance,
  anActor,
  anOffer,
  aPerson,
  aTaughtClass,
  aUnit,
  browserOf,
  did,
  recordOf,
  referenceTyped,
  refusalOf,
  today,
} from '#test'
import { cardOf } from '../../../test/first-page.ts'
import { addReference } from './add-reference.ts'
import { addStep } from './add-step.ts'
import { begin } from './begin.ts'
import { check } from './check.ts'
import type { Face } from './face.ts'
import { giveBack } from './give-back.ts'
import { handOver } from './hand-over.ts'
import { packsOf } from './queries.ts'
import { send } from './send.ts'
import { transcriptOf } from './transcript.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
type Reader = Awaited<ReturnType<typeof aLeaver>>['officer']
const packs = (actor: Reader, id: string) => reading(db, actor, (read) => packsOf(read, id))
const faceOf = async (actor: Reader, id: string) => (await packs(actor, id))[0]?.face as unknown as Face

describe('a pack for going home', () => {
  it('is prepared by one, checked by another and handed over before a witness [I9]', async () => {
    const leaver = await aLeaver(db)
    const { officer, checker, id } = leaver
    const pack = await aDraftPack(db, leaver)
    expect(await refusalOf(db, officer, begin, { id })).toBe('one-open')
    expect(await refusalOf(db, officer, handOver, { ...pack, givenOn: today, witness: 'Rudi' })).toBe(
      'moved-on',
    )
    await did(db, officer, send, pack)
    expect(await refusalOf(db, officer, check, { ...pack, version: '3' })).toBe('same-person')
    expect(await refusalOf(db, checker, check, { ...pack, version: '2' })).toBe('changed-meanwhile')
    await did(db, checker, check, { ...pack, version: '3' })
    await did(db, officer, handOver, { ...pack, givenOn: today, witness: 'Rudi Hartono' })
    const [given] = await packs(officer, id)
    expect(given).toMatchObject({ state: 'given', number: 1, givenOn: today, witness: 'Rudi Hartono' })
    const acts = (await recordOf(db, id)).map(({ act }) => act)
    expect(acts).toEqual(expect.arrayContaining(['pack.begun', 'pack.sent', 'pack.checked', 'pack.given']))
  })

  it('is never checked by anybody who wrote in it, however many wrote [I9] [P7]', async () => {
    const leaver = await aLeaver(db)
    const pack = await aDraftPack(db, leaver)
    const second = await anActor(db, { unit: leaver.unit, roles: ['programme-officer'] })
    await did(db, second, addStep, { ...pack, what: 'Mendaftar kursus menjahit' })
    await did(db, leaver.officer, send, pack)
    expect(await refusalOf(db, second, check, { ...pack, version: '4' })).toBe('same-person')
    expect(await refusalOf(db, leaver.checker, check, { ...pack, version: '4' })).toBeUndefined()
  })

  it('stays as it was handed over, and what comes later is a new version [I9]', async () => {
    const leaver = await aLeaver(db)
    const { officer, id } = leaver
    const { packId } = await aGivenPack(db, leaver)
    const before = await faceOf(officer, id)
    expect(await refusalOf(db, officer, addReference, { id, packId, ...referenceTyped() })).toBe('moved-on')
    const next = await did(db, officer, begin, { id })
    await did(db, officer, addReference, {
      id,
      packId: next.packId,
      ...referenceTyped({ signatory: 'Beni Baru' }),
    })
    const [later, earlier] = await packs(officer, id)
    expect([later?.number, earlier?.number, later?.state]).toEqual([2, 1, 'draft'])
    expect(earlier?.face).toEqual(before)
    const page = await (await (await browserOf(db, officer)).get(`/warga-binaan/${id}/bekal`)).text()
    for (const words of ['Beni Baru', 'Yuliana Contoh', 'Versi 1', `/bekal/${packId}/portofolio.pdf`])
      expect(page).toContain(words)
  })

  it('comes back with what to change, and its address ends with it [I9]', async () => {
    const leaver = await aLeaver(db)
    const pack = await aCheckedPack(db, leaver)
    await did(db, leaver.checker, giveBack, { ...pack, note: 'Nomor telepon instruktur salah' })
    const page = await (
      await (await browserOf(db, leaver.officer)).get(`/warga-binaan/${pack.id}/bekal`)
    ).text()
    expect(page).toContain('Nomor telepon instruktur salah')
    const links = await reading(db, leaver.officer, (read) =>
      read.selectFrom('walletLink').select('id').where('packId', '=', pack.packId).execute(),
    )
    expect(links).toEqual([])
  })

  it('says nothing when there is nothing to show [I9]', async () => {
    const { officer, id } = await aLeaver(db)
    const { packId } = await did(db, officer, begin, { id })
    expect(await refusalOf(db, officer, send, { id, packId })).toBe('bare')
  })
})

describe('the transcript', () => {
  it('takes the programmes and the hours from the attendance, wherever the person was taught [I9] [F10]', async () => {
    const group = await aTaughtClass(db, { people: 1, programme: { name: 'Membatik', lessonHours: 40 } })
    await aHeldLesson(db, group, '2027-03-02', {}, 8)
    await aHeldLesson(db, group, '2027-03-03', { [group.people[0].id]: 'sick' }, 8)
    const leaver = { ...(await aLeaver(db)), id: group.people[0].personId, officer: group.officer }
    const pack = await aDraftPack(db, leaver)
    const page = await (
      await (await browserOf(db, group.officer)).get(`/warga-binaan/${pack.id}/bekal`)
    ).text()
    expect(page).toContain('Membatik')
    expect(page).toContain('8 dari 40 JP')
    const [asked] = await reading(db, group.officer, (read) => hoursOf(read, group.cohort.id))
    const [line] = await reading(db, group.officer, (read) => transcriptOf(read, pack.id))
    expect(line).toMatchObject({ attended: asked?.attended, hours: asked?.programme })
    const bapas = await anActor(db, { roles: ['probation-officer'] })
    expect(await reading(db, bapas, (read) => transcriptOf(read, pack.id))).toEqual([])
  })

  it('goes along to the unit that takes the person in, with the same hours and what was learnt before [I9] [F10]', async () => {
    const number = crypto.randomUUID().slice(0, 8)
    const group = await aTaughtClass(db, {
      people: 1,
      programme: { name: `Las ${number}`, lessonHours: 40 },
      person: () => ({ number }),
    })
    await aHeldLesson(db, group, '2027-03-02', {}, 8)
    const [{ personId }] = group.people
    const before = await reading(db, group.registrar, (read) => transcriptOf(read, personId))
    const there = await aUnit(db, { kind: 'lapas', timeZone: 'Asia/Jakarta' })
    const receiver = await anActor(db, { unit: there, roles: ['registrar', 'programme-officer'] })
    const { id: moveId } = await anOffer(db, group.registrar, [{ number }], there)
    await anAcceptance(db, receiver, moveId, [personId], 'B.I')
    const after = await reading(db, receiver, (read) => transcriptOf(read, personId))
    expect(after).toMatchObject([{ programme: `Las ${number}`, attended: 8, hours: 40 }])
    expect(after.map(({ participantId, attended }) => [participantId, attended])).toEqual(
      before.map(({ participantId, attended }) => [participantId, attended]),
    )
    expect(await reading(db, group.registrar, (read) => transcriptOf(read, personId))).toEqual([])
    const { packId } = await did(db, receiver, begin, { id: personId })
    await did(db, receiver, addReference, { id: personId, packId, ...referenceTyped() })
    const page = await (await (await browserOf(db, receiver)).get(`/warga-binaan/${personId}/bekal`)).text()
    for (const words of [`Las ${number}`, '8 dari 40 JP']) expect(page).toContain(words)
  })

  it('leaves out what speaks of health or of the law unless an officer shows it, and keeps titles [I4] [I9]', async () => {
    const group = await aTaughtClass(db, { people: 1, programme: { kind: 'social-rehabilitation' } })
    const leaver = { ...(await aLeaver(db)), id: group.people[0].personId, officer: group.officer }
    const { id, packId } = await aDraftPack(db, leaver)
    const browser = await browserOf(db, group.officer)
    const line = await reading(db, group.officer, (read) =>
      read.selectFrom('packLine').selectAll().where('packId', '=', packId).executeTakeFirstOrThrow(),
    )
    expect(line.shown).toBe(false)
    const sent = await browser.post(`/warga-binaan/${id}/bekal/${packId}/program`, {
      shown: line.id,
      [`judul-${line.id}`]: 'Kelas pengembangan diri',
    })
    expect(sent.status).toBe(303)
    await did(db, group.officer, send, { id, packId })
    expect(await (await browser.get(`/warga-binaan/${id}/bekal`)).text()).toContain('Kelas pengembangan diri')
    const empty = await browser.post(`/warga-binaan/${id}/bekal/${packId}/program`, {
      [`judul-${line.id}`]: ' ',
    })
    expect(empty.status).toBe(409)
  })
})

describe('who may', () => {
  it('prepare and check a pack: those who work with people, of the own unit [P1] [I9]', async () => {
    const leaver = await aLeaver(db)
    const { id } = await aDraftPack(db, leaver)
    const statuses = async (roles: Parameters<typeof anActor>[1] & object) => {
      const browser = await browserOf(db, await anActor(db, roles))
      return [
        (await browser.get('/paket-bekal')).status,
        (await browser.post(`/warga-binaan/${id}/bekal/siapkan`, {})).status,
      ]
    }
    const { unit } = leaver
    expect(await statuses({ unit, roles: ['registrar'] })).toEqual([200, 409])
    expect(await statuses({ unit, roles: ['unit-head'] })).toEqual([200, 403])
    expect(await statuses({ unit, roles: ['cooperation-officer'] })).toEqual([403, 403])
    expect(await statuses({ roles: ['registrar'] })).toEqual([200, 404])
  })

  it('see the list: who goes home soon, the nearest first, with how far the pack is [N1] [I9]', async () => {
    const leaver = await aLeaver(db, { name: 'Zulaikha Dekat', expiresOn: '2027-03-20' })
    await aPerson(db, leaver.registrar, { name: 'Yohana Jauh', expiresOn: '2028-03-20', datesAsOf: today })
    await aPerson(db, leaver.registrar, {
      name: 'Xaverius Segera',
      expiresOn: '2027-05-20',
      datesAsOf: today,
    })
    await aDraftPack(db, leaver)
    const browser = await browserOf(db, leaver.officer)
    const all = await (await browser.get('/paket-bekal')).text()
    expect(all.indexOf('Zulaikha Dekat')).toBeGreaterThan(0)
    expect(all.indexOf('Xaverius Segera')).toBeGreaterThan(all.indexOf('Zulaikha Dekat'))
    expect(all).not.toContain('Yohana Jauh')
    const none = await (await browser.get('/paket-bekal?keadaan=none')).text()
    expect([none.includes('Xaverius Segera'), none.includes('Zulaikha Dekat')]).toEqual([true, false])
  })
})

describe('the first page', () => {
  it('asks for the pack of whoever goes home soon until it is in hand, and says what comes next [N1] [I9]', async () => {
    const leaver = await aLeaver(db)
    const { officer, checker, id } = leaver
    const asked = (actor: Reader) => cardOf(db, actor, 'segera-bebas')
    for (const said of ['Siapkan paketnya.', `/warga-binaan/${id}/bekal`, '20 April 2027'])
      expect(await asked(officer)).toContain(said)
    const pack = await aDraftPack(db, leaver)
    expect(await asked(officer)).toContain('Lengkapi dan kirim.')
    await did(db, officer, send, pack)
    expect(await asked(officer)).toBe('')
    await did(db, checker, check, { ...pack, version: '3' })
    expect(await asked(officer)).toContain('Cetak dan serahkan.')
    await did(db, officer, handOver, { ...pack, givenOn: today, witness: 'Rudi' })
    expect(await asked(officer)).toBe('')
  })

  it('asks for the check of whoever wrote nothing in the pack, and of nobody else [N1] [P7]', async () => {
    const leaver = await aLeaver(db)
    const second = await anActor(db, { unit: leaver.unit, roles: ['section-head', 'programme-officer'] })
    const pack = await aDraftPack(db, leaver)
    await did(db, second, addStep, { ...pack, what: 'Mendaftar kursus menjahit' })
    await did(db, leaver.officer, send, pack)
    const asked = (actor: Reader) => cardOf(db, actor, 'paket-menunggu')
    expect(await asked(leaver.checker)).toContain(`/warga-binaan/${pack.id}/bekal`)
    expect(await asked(second)).toBe('')
    expect(await asked(leaver.officer)).toBe('')
    expect(await asked(await anActor(db, { roles: ['section-head'] }))).toBe('')
    await did(db, leaver.checker, check, { ...pack, version: '4' })
    expect(await asked(leaver.checker)).toBe('')
  })
})

describe('the receipt', () => {
  it('is printed for signing once the pack is checked, and lists what goes along [I9]', async () => {
    const leaver = await aLeaver(db)
    const browser = await browserOf(db, leaver.officer)
    const pack = await aDraftPack(db, leaver)
    const sheet = `/warga-binaan/${pack.id}/bekal/${pack.packId}/tanda-terima.pdf`
    expect((await browser.get(sheet)).status).toBe(404)
    await did(db, leaver.officer, addStep, { ...pack, what: 'Wajib lapor', own: 'ya' })
    await did(db, leaver.officer, send, pack)
    await did(db, leaver.checker, check, { ...pack, version: '4' })
    expect(await (await browser.get(`/warga-binaan/${pack.id}/bekal`)).text()).toContain(sheet)
    const pdf = await getDocumentProxy(new Uint8Array(await (await browser.get(sheet)).arrayBuffer()))
    const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ')
    for (const words of ['Tanda terima paket bekal', '1 rujukan', 'Alamat dompet', 'Lembar pribadi', 'Saksi'])
      expect(text).toContain(words)
    const other = await browserOf(db, await anActor(db, { roles: ['programme-officer'] }))
    expect((await other.get(sheet)).status).toBe(404)
  })
})
