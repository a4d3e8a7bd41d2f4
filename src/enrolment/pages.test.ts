import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Database, type Role, reading } from '#kernel'
import { acceptMove } from '#people'
import {
  aCandidate,
  aClass,
  acceptTyped,
  aDatabase,
  aKanwil,
  anActor,
  anApplication,
  anApprovedApplication,
  anOffer,
  aPdf,
  aPlace,
  aUnit,
  browserOf,
  changesOf,
  did,
  follow,
  type GivenClass,
  placeOf,
} from '#test'
import { cardOf } from '../../test/first-page.ts'
import { note } from './card/note.ts'
import { end } from './places/end.ts'
import { isolate } from './places/isolate.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const open = (actor: Parameters<typeof browserOf>[1]) => browserOf(db, actor, { sample: true })
const read = async (actor: Parameters<typeof browserOf>[1], path: string) => {
  const response = await (await open(actor)).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}
const half = [{ field: 'served' as const, part: 'half' as const, source: 'Kepdirjen contoh' }]

describe('the card before a place is given', () => {
  it('shows risk, conduct, education, time left, and why the person left before [G2]', async () => {
    const at = await aClass(db, { entryRules: half })
    const person = await aCandidate(db, at, { education: 'junior', security: 'minimum' })
    await did(db, at.officer, note, {
      id: person.id,
      kind: 'risk',
      risk: 'low',
      letter: 'ISPN-3',
      asOf: '2027-02-01',
    })
    const place = await aPlace(db, at, person.id)
    await did(db, at.officer, end, {
      id: place.id,
      version: 1,
      on: '2027-03-05',
      reason: 'violation',
      note: 'Membawa telepon',
    })
    const html = await read(at.officer, to.suitability(person.id, at.id))
    for (const words of [
      'Rendah (ISPN-3',
      'SMP atau Paket B',
      '1 Januari 2028',
      'pelanggaran tata tertib. Membawa telepon.',
      'Program yang sama',
      'Dasar: Kepdirjen contoh.',
      'Sudah menjalani setengah masa pidana',
    ])
      expect(html).toContain(words)
  })

  it('says what nobody knows, and how to get it [G2]', async () => {
    const at = await aClass(db, {
      entryRules: [...half, { field: 'conduct', in: ['good'], source: 'Contoh' }],
    })
    const person = await aCandidate(db, at, { datesAsOf: '2026-01-01' })
    const html = await read(at.officer, to.suitability(person.id, at.id))
    expect(html).toContain('belum ada data; minta kepada walinya')
    expect(html).toContain(`href="${to.noteSuitability(person.id)}?jenis=conduct"`)
    expect(html).toContain('Perlu data')
    expect(html).toContain('jadwal angkatan belum disusun')
  })

  it('names a clash with another timetable, and isolation [G2]', async () => {
    const { aCohort, aLesson } = await import('#test')
    const at = await aClass(db)
    const other = await aCohort(db, at.officer, { programmeId: at.programme.id, name: 'Angkatan lain' })
    const person = await aCandidate(db, at)
    await aPlace(db, { ...at, id: other.id }, person.id)
    await aLesson(db, at.officer, { cohortId: at.id })
    await aLesson(db, at.officer, { cohortId: other.id, beginsAt: '09:30', endsAt: '11:00' })
    await aLesson(db, at.officer, {
      cohortId: other.id,
      beginsAt: '10:00',
      endsAt: '11:00',
      heldOn: '2027-03-11',
    })
    await did(db, at.head, isolate, {
      id: person.id,
      fromOn: '2027-03-08',
      untilOn: '2027-03-20',
      letter: 'KPLP-7',
    })
    const html = await read(at.officer, to.suitability(person.id, at.id))
    expect(html).toContain('1 pertemuan bentrok dengan Pelatihan batik, Angkatan lain.')
    expect(html).toContain('Diasingkan sampai 20 Maret 2027.')
  })

  it('warns when the cohort ends after the likely release, and leads to the Bapas [G3]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at, { twoThirdsOn: '2027-05-01' })
    await anApplication(db, at.officer, person.id, at.id)
    const html = await read(at.head, to.suitability(person.id, at.id))
    expect(html).toContain('Diperkirakan bebas 1 Mei 2027, sebelum angkatan selesai.')
    expect(html).toContain(`href="${to.newMove}?orang=${person.id}"`)
  })

  it('is looked at like a file: whoever has no duty is asked why [P4]', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { kind: 'lapas', parentId: kanwil.id })
    const registrar = await anActor(db, { unit, roles: ['registrar'] })
    const officer = await anActor(db, { unit, roles: ['programme-officer'] })
    const { aProgramme, aCohort } = await import('#test')
    const programme = await aProgramme(db, officer)
    const cohort = await aCohort(db, officer, { programmeId: programme.id })
    const person = await aCandidate(db, { registrar }, { name: 'Wiratno Tertutup' })
    const html = await read(
      await anActor(db, { unit: kanwil, roles: ['regional-officer'] }),
      to.suitability(person.id, cohort.id),
    )
    expect(html).toContain('Buka berkas dengan alasan')
    expect(html).not.toContain('Wiratno')
  })
})

describe('the pages of a cohort', () => {
  it('let an officer enrol whoever is ticked, and say what became of each [G4]', async () => {
    const at = await aClass(db, { entryRules: half, cohort: { seats: 1 } })
    const [fine, early, open_] = [
      await aCandidate(db, at, { name: 'Bagus Satu' }),
      await aCandidate(db, at, { name: 'Cahyo Dua', halfOn: '2027-12-01' }),
      await aCandidate(db, at, { name: 'Dedi Tiga', datesAsOf: '2026-01-01' }),
    ]
    const page = await read(at.officer, to.cohortCandidates(at.id))
    expect(page).toContain(`value="${fine.id}"`)
    expect(page).not.toContain(early.id)
    expect(await read(at.officer, `${to.cohortCandidates(at.id)}?lihat=tidak`)).toContain(
      'Baru menjalani setengah masa pidana pada 1 Desember 2027.',
    )
    expect(await read(at.officer, `${to.cohortCandidates(at.id)}?lihat=perlu-data`)).toContain('Dedi Tiga')
    const form = await read(at.officer, `${to.enrolMany(at.id)}?orang=${fine.id}`)
    expect(form).toContain('Bagus Satu')
    const browser = await open(at.officer)
    const wrong = await browser.post(to.enrolMany(at.id), { fromOn: '2027-03-10', askedBy: 'officer' })
    expect(wrong.status).toBe(422)
    const sent = await browser.post(to.enrolMany(at.id), {
      orang: fine.id,
      numbers: `${early.number}\n${open_.number}\nTIDAK-ADA`,
      fromOn: '2027-03-10',
      askedBy: 'officer',
    })
    expect(sent.status).toBe(303)
    const result = await (await browser.get(sent.headers.get('location') ?? '')).text()
    for (const words of [
      '4 baris, 1 mendapat tempat',
      'Bagus Satu',
      'Tidak memenuhi syarat',
      'Perlu data',
      'TIDAK-ADA',
      'Nomor tidak dikenal',
    ])
      expect(result).toContain(words)
    expect(await read(at.officer, to.cohortPlaces(at.id))).toContain('1 dari 1 tempat terisi')
  })

  it('show the waiting list in its order, and who asked when [G1]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const [first, second] = [
      await aCandidate(db, at, { name: 'Zul Pertama' }),
      await aCandidate(db, at, { name: 'Adi Kedua' }),
    ]
    await anApprovedApplication(db, at.officer, first.id, at.id, new Date('2027-03-09T02:00:00Z'))
    await anApprovedApplication(db, at.officer, second.id, at.id)
    const html = await read(at.officer, `${to.cohortApplications(at.id)}?lihat=tunggu`)
    expect(html.indexOf('Zul Pertama')).toBeLessThan(html.indexOf('Adi Kedua'))
    expect(html).toContain('Warga binaan sendiri')
  })

  it('record a session of the TPP with its minutes, and draw the form again with what was typed [G5]', async () => {
    const at = await aClass(db, { needsHearing: true })
    const person = await aCandidate(db, at, { name: 'Eko Disidang' })
    const { id } = await anApplication(db, at.officer, person.id, at.id)
    const browser = await open(at.officer)
    const typed = {
      heldOn: '2027-03-09',
      number: 'BA-77',
      members: 'Hendra\nNurlaila',
      [`decide-${id}`]: 'declined',
    }
    const again = await browser.post(to.newHearing(at.id), { ...typed, file: aPdf('ba.pdf') })
    expect(again.status).toBe(422)
    const form = await again.text()
    for (const words of ['Isi alasan penolakan', 'value="BA-77"', 'Sudah terunggah: ba.pdf'])
      expect(form).toContain(words)
    const sent = await browser.post(to.newHearing(at.id), {
      ...typed,
      [`decide-${id}`]: 'approved',
      file: aPdf('ba.pdf'),
    })
    expect(sent.status).toBe(303)
    const shown = await read(at.officer, sent.headers.get('location') ?? '')
    for (const words of ['Sidang TPP BA-77', 'Eko Disidang', 'Hendra, Nurlaila', 'ba.pdf'])
      expect(shown).toContain(words)
    const file = await browser.get(`${sent.headers.get('location')}/berkas`)
    expect(file.status).toBe(200)
  })

  it('list five hundred people on pages [G6]', async () => {
    const at = await aClass(db, { cohort: { seats: 600 } })
    const { aParticipant } = await import('#test')
    for (let n = 0; n < 3; n += 1)
      await aParticipant(db, at.officer, { cohortId: at.id, personId: (await aCandidate(db, at)).id })
    expect(await read(at.officer, to.cohortPlaces(at.id))).toContain('1 sampai 3 dari 3')
  })

  it('still name whom they taught after the person moved, and nobody else does [F10] [P1]', async () => {
    const at = await aClass(db)
    const receiving = await aUnit(db, { kind: 'lapas' })
    const receiver = await anActor(db, { unit: receiving, roles: ['registrar'] })
    const person = await aCandidate(db, at, { name: 'Fajar Berpindah' })
    await aPlace(db, at, person.id)
    const { id } = await anOffer(db, at.registrar, [person], receiving)
    await did(db, receiver, acceptMove, acceptTyped(id, [person.id], 'B.I'))
    await follow(db, 'move.accepted', id)
    const gone = await read(at.officer, `${to.cohortPlaces(at.id)}?lihat=keluar`)
    expect(gone).toContain('Fajar Berpindah')
    expect(gone).not.toContain(to.person(person.id))
    const auditor = await anActor(db, { unit: at.unit, roles: ['auditor'] })
    expect(await read(auditor, `${to.cohortPlaces(at.id)}?lihat=keluar`)).toContain('F. B.')
    const file = await read(receiver, to.person(person.id))
    expect(file).toContain('Pelatihan batik')
    expect(file).toContain('Pindah satuan kerja')
    const names = await reading(db, receiver, (db_) =>
      db_.selectFrom('cohort').select('id').where('id', '=', at.id).execute(),
    )
    expect(names).toEqual([])
  })
})

describe('the inbox', () => {
  it('stands on the first page until each change is acknowledged, and names nobody there [G7] [N1]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at, { name: 'Gilang Diasingkan' })
    await aPlace(db, at, person.id)
    await did(db, at.head, isolate, {
      id: person.id,
      fromOn: '2027-03-08',
      untilOn: '2027-03-20',
      letter: 'KPLP-7',
    })
    const card = await cardOf(db, at.officer, 'perubahan-peserta')
    expect(card).toContain('Diasingkan: 1 orang')
    expect(card).not.toContain('Gilang')
    const [change] = await changesOf(db, person.id)
    expect(await read(at.officer, to.changes)).toContain('Gilang Diasingkan')
    const browser = await open(at.officer)
    const wrong = await browser.post(to.changes, {})
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Centang paling sedikit satu perubahan')
    expect((await browser.post(to.changes, { ubah: change?.id ?? '', note: 'Sudah dibahas' })).status).toBe(
      303,
    )
    expect(await cardOf(db, at.officer, 'perubahan-peserta')).toBe('')
    expect(await read(at.officer, `${to.changes}?lihat=selesai`)).toContain('Sudah dibahas')
  })
})

/** Every address of the room that speaks of one thing. */
const addressesOf = (at: GivenClass, application: string, place: string) => [
  to.cohortPlaces(at.id),
  to.cohortApplications(at.id),
  to.cohortCandidates(at.id),
  to.enrolMany(at.id),
  to.seatQueue(at.id),
  to.cohortHearings(at.id),
  to.newHearing(at.id),
  to.approveApplication(application),
  to.declineApplication(application),
  to.withdrawApplication(application),
  to.reinstateApplication(application),
  to.askOverride(application),
  to.grantOverride(application),
  to.admitApplicant(application),
  to.pausePlace(place),
  to.resumePlace(place),
  to.endPlace(place),
  to.restorePlace(place),
]

describe('who may do what', () => {
  it.for([
    'programme-officer',
    'section-head',
    'unit-head',
    'registrar',
    'auditor',
    'privacy-officer',
  ] as Role[])('another unit’s places do not exist for %s, whatever the address [P1]', async (role) => {
    const at = await aClass(db)
    const [asked, seated] = [await aCandidate(db, at), await aCandidate(db, at)]
    const { id } = await anApplication(db, at.officer, asked.id, at.id)
    await aPlace(db, at, seated.id)
    const place = await placeOf(db, at.id, seated.id)
    const browser = await open(await anActor(db, { roles: [role] }))
    for (const path of addressesOf(at, id, place.id)) {
      expect([path, [403, 404].includes((await browser.get(path)).status)]).toEqual([path, true])
      const typed = {
        version: '1',
        reason: 'other',
        on: '2027-03-09',
        fromOn: '2027-03-09',
        untilOn: '2027-03-09',
        numbers: 'X',
        askedBy: 'officer',
      }
      expect([path, (await browser.post(path, typed)).status >= 403]).toEqual([path, true])
    }
    expect(await placeOf(db, at.id, seated.id)).toMatchObject({ untilOn: null, version: 1 })
  })

  it.for([
    ['programme-officer', [200, 200, 200, 403, 200, 403]],
    ['probation-officer', [200, 200, 200, 403, 200, 403]],
    ['section-head', [200, 200, 200, 200, 200, 200]],
    ['unit-head', [200, 403, 200, 200, 403, 200]],
    ['registrar', [200, 403, 403, 403, 403, 200]],
    // the gate of looks asks an auditor why before anything else is said
    ['auditor', [200, 403, 403, 403, 403, 200]],
    ['cooperation-officer', [403, 403, 403, 403, 403, 403]],
  ] as [Role, number[]][])('opens to %s what the duty asks [P1]', async ([role, expected]) => {
    const at = await aClass(db)
    const person = await aCandidate(db, at)
    const { id } = await anApplication(db, at.officer, person.id, at.id)
    const browser = await open(await anActor(db, { unit: at.unit, roles: [role] }))
    const paths = [
      to.cohortPlaces(at.id),
      to.withdrawApplication(id),
      to.approveApplication(id),
      to.grantOverride(id),
      to.newHearing(at.id),
      to.isolatePerson(person.id),
    ]
    const seen: number[] = []
    for (const path of paths) seen.push((await browser.get(path)).status)
    expect(seen).toEqual(expected)
  })
})
