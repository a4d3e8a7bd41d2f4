import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, addDays, type Database, type Role, reading, system } from '#kernel'
import {
  aConsent,
  aDatabase,
  anActiveAgreement,
  anActor,
  aPartner,
  aPdf,
  aPerson,
  aReason,
  aUnit,
  browserOf,
  consentTyped,
  did,
  headBeside,
  personTyped,
  refusalOf,
  today,
} from '#test'
import { merge } from '../../partners/merging/merge.ts'
import { ask as askToOpenPerson } from '../looks/ask.ts'
import { register as registerPerson } from '../register.ts'
import { consentsOf } from './queries.ts'
import { record } from './record.ts'
import { type ConsentAsked, consenting, consentStands } from './standing.ts'
import { withdraw } from './withdraw.ts'

let db: Database
let registrar: Actor
let partner: { id: string; name: string }
beforeAll(async () => {
  db = await aDatabase()
  const unit = await aUnit(db)
  registrar = await anActor(db, { unit, roles: ['registrar'] })
  const officer = await anActor(db, { unit, roles: ['cooperation-officer'] })
  const { partnerId } = await anActiveAgreement(db, { officer, head: await headBeside(db, officer) })
  partner = await reading(db, system, (read) =>
    read.selectFrom('partner').select(['id', 'name']).where('id', '=', partnerId).executeTakeFirstOrThrow(),
  )
})

const all = (id: string) => reading(db, registrar, (read) => consentsOf(read, id))
const stands = (id: string, asked: Omit<ConsentAsked, 'today'>, day = today) =>
  reading(db, registrar, (read) => consentStands(read, id, { ...asked, today: day }))
const listed = (asked: Omit<ConsentAsked, 'today'>) =>
  reading(db, registrar, async (read) => {
    const { rows } = await sql<{ id: string }>`
      select id from person where ${consenting({ ...asked, today })}`.execute(read)
    return rows.map(({ id }) => id)
  })
const sharing = (over: Record<string, unknown> = {}) => ({ kind: 'sharing', partnerId: partner.id, ...over })
const withdrawn = async (id: string) => {
  const [consent] = await all(id)
  return did(db, registrar, withdraw, { id, consent: consent?.id })
}

describe('a consent [F11]', () => {
  it('is given apart for each matter and for one named partner [F11]', async () => {
    const { id } = await aPerson(db, registrar)
    await aConsent(db, registrar, id, sharing())
    const other = await aPartner(db, await anActor(db))
    expect(await stands(id, { kind: 'sharing', partnerId: partner.id })).toBe(true)
    expect(await stands(id, { kind: 'sharing', partnerId: other.id })).toBe(false)
    expect(await stands(id, { kind: 'sharing' })).toBe(false)
    for (const kind of ['photo', 'follow-up', 'story'] as const)
      expect([kind, await stands(id, { kind })]).toEqual([kind, false])
  })

  it('may be refused, and the newest answer counts while every one stays to be read [F11]', async () => {
    const { id } = await aPerson(db, registrar)
    await aConsent(db, registrar, id, { kind: 'story' })
    await aConsent(db, registrar, id, { kind: 'story', answer: 'refused', witness: undefined })
    expect(await stands(id, { kind: 'story' })).toBe(false)
    await aConsent(db, registrar, id, { kind: 'story' })
    expect(await stands(id, { kind: 'story' })).toBe(true)
    expect((await all(id)).map(({ given, replacedAt }) => [given, replacedAt !== null])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ])
  })

  it('needs its proof: a signed scan, or a witness of what was said [F11]', async () => {
    const { id } = await aPerson(db, registrar)
    const refused = (over: Record<string, unknown>) =>
      refusalOf(db, registrar, record, { id, ...consentTyped(over) })
    expect(await refused({ way: 'paper' })).toBe('scan-missing')
    expect(await refused({ witness: undefined })).toBe('witness-missing')
    expect(await refused({ kind: 'sharing' })).toBe('partner-missing')
    expect(await refused({ saidOn: addDays(today, 1) })).toBe('said-later')
    expect(await refused({ guardianName: 'Aminah' })).toBe('guardian-half')
    expect(await all(id)).toEqual([])
  })

  it('is taken down with its scan, which the own unit opens and nobody else [F11] [P1]', async () => {
    const { id } = await aPerson(db, registrar)
    const browser = await browserOf(db, registrar)
    const { witness: _witness, ...typed } = consentTyped({ way: 'paper' }) as Record<string, string>
    const lacking = await browser.post(`/warga-binaan/${id}/persetujuan/catat`, typed)
    expect(lacking.status).toBe(409)
    expect(await lacking.text()).toContain('Unggah pindaian lembar yang ditandatangani')
    const saved = await browser.post(`/warga-binaan/${id}/persetujuan/catat`, { ...typed, scan: aPdf() })
    expect(saved.status).toBe(303)
    const [consent] = await all(id)
    const scan = `/warga-binaan/${id}/persetujuan/${consent?.id}/berkas`
    expect((await browser.get(scan)).headers.get('content-type')).toBe('application/pdf')
    const overseer = await anActor(db, {
      unit: await reading(db, system, (read) =>
        read
          .selectFrom('unit')
          .selectAll()
          .where('id', '=', registrar.scope?.kanwilId ?? '')
          .executeTakeFirstOrThrow(),
      ),
      roles: ['regional-officer'],
    })
    await did(db, overseer, askToOpenPerson, { id, ...aReason })
    expect((await (await browserOf(db, overseer, { sample: true })).get(scan)).status).toBe(404)
  })

  it('says in a history that there was an answer, and nothing else of the person [F11] [P3]', async () => {
    const { id } = await aPerson(db, registrar, { name: 'Nama Rahasia' })
    await aConsent(db, registrar, id, { guardianName: 'Wali Rahasia', guardianRelation: 'ibu' })
    const events = await reading(db, system, (read) =>
      read.selectFrom('event').select(['act', 'after']).where('subjectId', '=', id).execute(),
    )
    expect(events).toContainEqual({ act: 'consent.recorded', after: { consent: 'photo', answer: 'given' } })
    expect(JSON.stringify(events)).not.toContain('Rahasia')
  })
})

describe('a withdrawal [F11]', () => {
  it('is two clicks from the file, and hides the person from the list of the partner at once [F11]', async () => {
    const { id } = await aPerson(db, registrar, { name: 'Bersedia Dibagikan' })
    await aConsent(db, registrar, id, sharing())
    const browser = await browserOf(db, registrar)
    const ofPartner = async () => (await browser.get(`/mitra/${partner.id}/warga-binaan-setuju`)).text()
    expect(await ofPartner()).toContain('Bersedia Dibagikan')
    expect(await (await browser.get(`/mitra/${partner.id}`)).text()).toContain('Warga binaan yang setuju')
    const file = await (await browser.get(`/warga-binaan/${id}`)).text()
    const link = /href="([^"]+\/cabut)"/.exec(file)?.[1] ?? ''
    expect((await browser.post(link, { note: 'Berubah pikiran' })).status).toBe(303)
    expect(await ofPartner()).not.toContain('Bersedia Dibagikan')
    expect(await stands(id, { kind: 'sharing', partnerId: partner.id })).toBe(false)
    expect(await listed({ kind: 'sharing', partnerId: partner.id })).not.toContain(id)
    const page = await (await browser.get(`/warga-binaan/${id}/persetujuan`)).text()
    expect(page).toContain('Dicabut 10 Maret 2027')
    expect(page).toContain('Berubah pikiran')
    expect((await browser.post(link, {})).status).toBe(409)
  })

  it('of one matter leaves the others as they are [F11]', async () => {
    const { id } = await aPerson(db, registrar)
    await aConsent(db, registrar, id, { kind: 'photo' })
    await aConsent(db, registrar, id, { kind: 'follow-up' })
    await withdrawn(id)
    expect(await stands(id, { kind: 'photo' })).toBe(true)
    expect(await stands(id, { kind: 'follow-up' })).toBe(false)
  })

  it('reaches every record of a partner that was registered twice [F11] [A8]', async () => {
    const officer = await anActor(db)
    const [one, two] = [await aPartner(db, officer), await aPartner(db, officer)]
    const { id } = await aPerson(db, registrar)
    await aConsent(db, registrar, id, sharing({ partnerId: one.id }))
    await aConsent(db, registrar, id, sharing({ partnerId: two.id }))
    await did(db, officer, merge, { id: one.id, other: two.id, stays: two.id, reason: 'Kantor yang sama' })
    expect(await stands(id, { kind: 'sharing', partnerId: two.id })).toBe(true)
    await withdrawn(id)
    expect(await stands(id, { kind: 'sharing', partnerId: one.id })).toBe(false)
    expect(await stands(id, { kind: 'sharing', partnerId: two.id })).toBe(false)
  })
})

describe('a child [P8]', () => {
  const child = { status: 'juvenile', birthDate: '2011-06-01', code: 'B.I' }
  const guardian = { guardianName: 'Aminah', guardianRelation: 'ibu kandung' }

  it('agrees to nothing without a guardian, but may refuse [P8] [F11]', async () => {
    const { id } = await aPerson(db, registrar, child)
    const alone = { id, ...consentTyped(sharing()) }
    expect(await refusalOf(db, registrar, record, alone)).toBe('guardian-missing')
    expect(await refusalOf(db, registrar, record, { ...alone, answer: 'refused' })).toBeUndefined()
    expect(await refusalOf(db, registrar, record, { ...alone, ...guardian })).toBeUndefined()
    expect(await listed({ kind: 'sharing', partnerId: partner.id })).toContain(id)
  })

  it('is who was under eighteen on the day of the answer, whatever the status [P8]', async () => {
    const { id: young } = await aPerson(db, registrar, { birthDate: '2009-03-11' })
    const { id: grown } = await aPerson(db, registrar, { birthDate: '2009-03-10' })
    const said = (id: string, saidOn = today) =>
      refusalOf(db, registrar, record, { id, ...consentTyped({ saidOn }) })
    expect(await said(young)).toBe('guardian-missing')
    expect(await said(grown, addDays(today, -1))).toBe('guardian-missing')
    expect(await said(grown)).toBeUndefined()
  })

  it('stands in no list of photos, also with the guardian’s consent [P8]', async () => {
    const { id } = await aPerson(db, registrar, child)
    await aConsent(db, registrar, id, { kind: 'photo', ...guardian })
    expect(await stands(id, { kind: 'photo' })).toBe(true)
    expect(await listed({ kind: 'photo' })).not.toContain(id)
  })

  const { birthDate: _birthDate, ...withoutBirthday } = personTyped({ number: 'B.I 515/2027' })

  it('is shared with no partner when the file turns out to be a child’s [P8]', async () => {
    const { id } = await did(db, registrar, registerPerson, withoutBirthday)
    await aConsent(db, registrar, id, sharing())
    expect(await stands(id, { kind: 'sharing', partnerId: partner.id })).toBe(true)
    const { number } = await reading(db, system, (read) =>
      read.selectFrom('registration').selectAll().where('personId', '=', id).executeTakeFirstOrThrow(),
    )
    const browser = await browserOf(db, registrar)
    const typed = { name: 'Ahmad Contoh', sex: 'male', status: 'juvenile', code: 'B.I', number, version: '1' }
    expect((await browser.post(`/warga-binaan/${id}/ubah`, typed)).status).toBe(303)
    expect(await stands(id, { kind: 'sharing', partnerId: partner.id })).toBe(false)
    expect(await listed({ kind: 'sharing', partnerId: partner.id })).not.toContain(id)
    const page = await (await browser.get(`/warga-binaan/${id}/persetujuan`)).text()
    expect(page).toContain('Perlu wali')
  })
})

describe('the sheet [F11]', () => {
  it('names the partner, the purposes, the right to withdraw and the legal ground [F11]', async () => {
    const { id } = await aPerson(db, registrar)
    const browser = await browserOf(db, registrar)
    const sheet = await (
      await browser.get(`/warga-binaan/${id}/persetujuan/lembar?mitra=${partner.id}`)
    ).text()
    for (const words of [partner.name, 'dapat dicabut kapan saja', 'Pasal 20', 'Anda boleh menolak semuanya'])
      expect(sheet).toContain(words)
    expect(sheet).not.toContain('Wali (nama dan hubungan)')
  })
})

describe('the consents of another unit [P1]', () => {
  const roles: Role[] = ['programme-officer', 'probation-officer', 'registrar', 'section-head', 'unit-head']
  it.for(roles)('do not exist for %s elsewhere [P1] [F11]', async (role) => {
    const { id } = await aPerson(db, registrar)
    await aConsent(db, registrar, id)
    const [consent] = await all(id)
    const browser = await browserOf(db, await anActor(db, { roles: [role] }))
    const under = `/warga-binaan/${id}/persetujuan`
    for (const path of ['', '/catat', '/lembar', `/${consent?.id}/cabut`, `/${consent?.id}/berkas`])
      expect([path, [403, 404].includes((await browser.get(under + path)).status)]).toEqual([path, true])
    for (const path of ['/catat', `/${consent?.id}/cabut`]) {
      const typed = consentTyped() as Record<string, string>
      expect([403, 404]).toContain((await browser.post(under + path, typed)).status)
    }
    expect(await stands(id, { kind: 'photo' })).toBe(true)
  })
})
