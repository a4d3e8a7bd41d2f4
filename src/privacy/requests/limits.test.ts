import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, type Role, reading } from '#kernel'
import { consentStands } from '#people'
import {
  aCohort,
  aConsent,
  aDatabase,
  aKanwil,
  aLesson,
  anActor,
  anAssessment,
  aParticipant,
  aPartner,
  aPerson,
  aProgramme,
  aQuestion,
  aRequestTyped,
  aUnit,
  browserOf,
  did,
  refusalOf,
  searched,
  sheetIn,
  today,
} from '#test'
import { grant } from './grant.ts'
import { lift } from './lift.ts'
import { receive } from './receive.ts'

let db: Database
let kanwil: Awaited<ReturnType<typeof aKanwil>>
let unit: Awaited<ReturnType<typeof aUnit>>
let registrar: Actor
let officer: Actor
let head: Actor
let above: Actor
beforeAll(async () => {
  db = await aDatabase()
  kanwil = await aKanwil(db)
  unit = await aUnit(db, { parentId: kanwil.id })
  const at = (role: Role, home = unit) => anActor(db, { unit: home, roles: [role] })
  registrar = await at('registrar')
  officer = await at('probation-officer')
  head = await at('unit-head')
  above = await at('regional-officer', kanwil)
})

const word = () => `q${crypto.randomUUID().replace(/\D/g, '').slice(0, 8)}x`

/** Somebody of a name of their own, and a request that the use of the data stops or is limited, as it was granted. */
async function aLimited(kind: 'stop' | 'limit', over: Record<string, string> = {}) {
  const name = `${word()} ${word()}`
  const { id } = await aPerson(db, registrar, { name, ...over })
  return { id, name, ...(await limitedNow(id, kind)) }
}

async function limitedNow(id: string, kind: 'stop' | 'limit') {
  const { id: requestId } = await did(db, registrar, receive, { ...aRequestTyped({ kind }), id })
  await did(db, head, grant, { id, requestId, version: '1', outcome: 'Dibatasi' })
  return { requestId }
}

const textAt = async (actor: Actor, path: string) =>
  (await (await browserOf(db, actor, { sample: true })).get(path)).text()

const soughtBy = async (actor: Actor, text: string) =>
  (await searched(await browserOf(db, actor, { sample: true }), text)).page

describe('a stop or a limit that was granted', () => {
  it.for(['stop', 'limit'] as const)(
    'as %s takes the person from lists and searches of whoever looks from above [P5]',
    async (kind) => {
      const { id, name } = await aLimited(kind)
      const initials = name
        .split(' ')
        .map((each) => `${each[0]?.toUpperCase()}.`)
        .join(' ')
      expect(await textAt(above, `/warga-binaan?unit=${unit.id}`)).not.toContain(id)
      const found = await soughtBy(above, name)
      expect(found).not.toContain(id)
      expect(found).not.toContain(initials)
      expect(await textAt(above, `/warga-binaan/${id}`)).toContain('Pemrosesan data orang ini dibatasi.')
    },
  )

  it('leaves the person to the duty of the own unit, marked [P5]', async () => {
    const { id, name } = await aLimited('limit')
    const list = await textAt(registrar, '/warga-binaan')
    expect(list).toContain(name)
    expect(list).toContain('Data dibatasi')
    expect(await soughtBy(registrar, name)).toContain(id)
    expect(await textAt(registrar, `/warga-binaan/${id}`)).toContain(
      'Pemrosesan data dibatasi sejak 10 Maret 2027',
    )
  })

  it('leaves the person to the cohorts of the own unit, and takes them from its lists seen from above [P5] [G1]', async () => {
    const teacher = await anActor(db, { unit, roles: ['programme-officer'] })
    const programme = await aProgramme(db, teacher)
    const cohort = await aCohort(db, teacher, { programmeId: programme.id })
    const { id, name } = await aLimited('limit')
    const other = await aPerson(db, registrar, { name: `${word()} ${word()}` })
    for (const personId of [id, other.id]) await aParticipant(db, teacher, { cohortId: cohort.id, personId })
    const lesson = await aLesson(db, teacher, { cohortId: cohort.id, heldOn: today })
    const pages = [
      `/peserta/angkatan/${cohort.id}`,
      `/daftar-hadir/${lesson.id}`,
      `/daftar-hadir/angkatan/${cohort.id}`,
    ]
    const initials = name
      .split(' ')
      .map((each) => `${each[0]?.toUpperCase()}.`)
      .join(' ')
    for (const path of pages) {
      expect([path, (await textAt(teacher, path)).includes(name)]).toEqual([path, true])
      const seen = await textAt(above, path)
      expect([path, seen.includes(name), seen.includes(id)]).toEqual([path, false, false])
      expect([path, seen.split(initials).length - 1]).toEqual([path, 1])
    }
    expect(await textAt(above, pages[0] ?? '')).toMatch(/Ikut\s*<b>1</)
  })

  it('is a number of its own in a question, and leaves its answers, choices and copies [P5]', async () => {
    const other = await aPerson(db, registrar, { name: word(), interests: 'batik' })
    const { id, name } = await aLimited('stop', { interests: 'batik' })
    const question = await aQuestion(db, officer, ['minat.batik'])
    const page = await textAt(officer, `/sasaran/${question.id}`)
    expect(page).toMatch(/Tidak ikut dihitung \d+ orang, karena pemrosesan datanya dibatasi/)
    expect(page).toMatch(/funnel-answer"><b>1</)
    const people = await textAt(officer, `/sasaran/${question.id}/orang`)
    expect([people.includes(other.id), people.includes(id)]).toEqual([true, false])
    expect(await textAt(officer, '/sasaran/tanya/orang?s=minat.batik')).not.toContain(id)
    const browser = await browserOf(db, officer)
    const copy = { content: 'names', recipient: 'Dinas Sosial', purpose: 'Bantuan', columns: ['name'] }
    const made = await browser.post(`/sasaran/${question.id}/salinan`, copy)
    const file = await browser.get(`${made.headers.get('location')}/berkas`)
    expect(JSON.stringify(await sheetIn(file))).not.toContain(name)
    expect(await textAt(above, `/sasaran/${question.id}`)).not.toContain('Tidak ikut dihitung')
  })

  it('takes somebody out of an answer and a choice that were made before [P5]', async () => {
    const name = word()
    const { id } = await aPerson(db, registrar, { name, sex: 'female' })
    const question = await aQuestion(db, officer, ['kelamin.female'])
    const browser = await browserOf(db, officer)
    const chosen = await browser.post(`/sasaran/${question.id}/pilih`, { seats: '5', purpose: 'Pelatihan' })
    const selection = chosen.headers.get('location') ?? ''
    expect(await (await browser.get(selection)).text()).toContain(name)
    await limitedNow(id, 'limit')
    expect(await (await browser.get(selection)).text()).not.toContain(name)
    expect(await (await browser.get(`/sasaran/${question.id}/orang`)).text()).not.toContain(name)
  })

  it('makes every consent rest, and takes the person from maps and lists for Dukcapil [P5] [F11]', async () => {
    const partner = await aPartner(db, head)
    const guide = await anActor(db, { unit, roles: ['programme-officer'] })
    const { id } = await aPerson(db, registrar, { name: word(), interests: ['sewing'] })
    await anAssessment(db, guide, id, { capital: 'urgent' })
    await aConsent(db, officer, id, { kind: 'sharing', partnerId: partner.id })
    const asked = { kind: 'sharing', partnerId: partner.id, today } as const
    const stands = () => reading(db, officer, (read) => consentStands(read, id, asked))
    const mapped = () => textAt(guide, '/peta-kebutuhan-warga/orang?butuh=capital')
    expect(await stands()).toBe(true)
    expect(await mapped()).toContain(id)
    await limitedNow(id, 'stop')
    expect(await stands()).toBe(false)
    expect(await mapped()).not.toContain(id)
    const browser = await browserOf(db, registrar)
    const list = await browser.post('/warga-binaan/nik/baru', {
      who: 'ticked',
      person: id,
      purpose: 'Pemadanan',
    })
    expect(list.status).toBe(409)
  })

  it('ends when it is lifted with a reason, and not while another holds [P5]', async () => {
    const { id, requestId: first } = await aLimited('stop')
    const { requestId: second } = await limitedNow(id, 'limit')
    const listed = async () => (await textAt(above, `/warga-binaan?unit=${unit.id}`)).includes(id)
    const browser = await browserOf(db, head)
    const path = (request: string) => `/warga-binaan/${id}/permintaan/${request}/cabut`
    expect((await browser.post(path(first), { version: '2', lifting: '' })).status).toBe(422)
    expect((await browser.post(path(first), { version: '2', lifting: 'Diminta kembali' })).status).toBe(303)
    expect(await listed()).toBe(false)
    expect((await browser.post(path(second), { version: '2', lifting: 'Diminta kembali' })).status).toBe(303)
    expect(await listed()).toBe(true)
    expect(await textAt(head, `/warga-binaan/${id}/permintaan/${second}`)).toContain('Diminta kembali')
    const again = { id, requestId: second, version: '3', lifting: 'Sekali lagi' }
    expect(await refusalOf(db, head, lift, again)).toBe('not-standing')
  })

  it('is lifted by whoever may grant it, of a stop or a limit alone, and of the own unit [P5] [P1]', async () => {
    const { id, requestId } = await aLimited('stop')
    const typed = { version: '2', lifting: 'Diminta kembali' }
    const path = `/warga-binaan/${id}/permintaan/${requestId}/cabut`
    expect((await (await browserOf(db, registrar)).post(path, typed)).status).toBe(403)
    const stranger = await anActor(db, { roles: ['unit-head'] })
    expect((await (await browserOf(db, stranger)).post(path, typed)).status).toBe(404)
    const { id: access } = await did(db, registrar, receive, { ...aRequestTyped({ kind: 'access' }), id })
    const wrong = `/warga-binaan/${id}/permintaan/${access}/cabut`
    expect((await (await browserOf(db, head)).post(wrong, { ...typed, version: '1' })).status).toBe(404)
  })
})
