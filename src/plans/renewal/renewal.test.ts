import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addParty, way } from '#agreements'
import { addDays, type Database, permissions, type Role, reading, roles, system } from '#kernel'
import {
  aDatabase,
  agreementNow,
  anActiveAgreement,
  anActor,
  anAgreement,
  anEvaluatedAgreement,
  aReport,
  aUnit,
  browserOf,
  did,
  evaluationTyped,
  inTime,
  partiesIn,
  planItemsOf,
  recordOf,
  refusalOf,
} from '#test'
import { cardOf } from '../../../test/first-page.ts'
import { remove } from '../remove.ts'
import { answer } from './answer.ts'
import { confirm } from './confirm.ts'
import { evaluate } from './evaluate.ts'
import { countedIn } from './facts.ts'
import { pointsOf } from './queries.ts'
import { daysLater, renew } from './renew.ts'
import { sendBack } from './send-back.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const html = async (actor: Parameters<typeof browserOf>[1], path: string) =>
  (await (await browserOf(db, actor)).get(path)).text()
const points = (id: string) => reading(db, system, (read) => pointsOf(read, id))

describe('the evaluation of a term', () => {
  it('begins with what the program knows, and what was reached by the facts of the term [B10] [C3]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const page = await html(officer, `/kerja-sama/${id}/evaluasi/tulis`)
    for (const fact of ['2 tahun', '1 kegiatan', '12 kali', '0 dari 1 kegiatan', '0 hari'])
      expect(page).toContain(fact)
    const [item] = await planItemsOf(db, id)
    await aReport(db, officer, { id, itemId: item?.id ?? '' }, { amount: '5', happenedOn: '2027-03-10' })
    const after = await html(officer, `/kerja-sama/${id}/evaluasi/tulis`)
    expect(after).toContain('5 dari 12 kali')
    expect(after).toContain('0 dari 1 kegiatan yang dihitung')
    expect(after).not.toContain('tidak dihitung program')
  })

  it('needs a judgement on every promise; what was typed stays [B10]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const [item] = await planItemsOf(db, id)
    const typed = { version: '0', benefitUnit: 'Nyata', benefitPartner: 'Nyata', obstacles: 'Tidak ada' }
    const browser = await browserOf(db, officer)
    const response = await browser.post(`/kerja-sama/${id}/evaluasi/tulis`, typed)
    expect(response.status).toBe(409)
    const again = await response.text()
    expect(again).toContain('Belum dinilai: Puskesmas keliling.')
    expect(again).toContain('Nyata')

    const nonsense = await browser.post(`/kerja-sama/${id}/evaluasi/tulis`, {
      ...typed,
      [`hasil-${item?.id}`]: 'luar biasa',
    })
    expect(nonsense.status).toBe(422)
    expect(await nonsense.text()).toContain('Pilih penilaian kegiatan ini')

    const done = await browser.post(`/kerja-sama/${id}/evaluasi/tulis`, {
      ...typed,
      points: 'Jadwal tetap\r\n\r\n  Laporan triwulan  ',
      [`hasil-${item?.id}`]: 'reached',
      [`catatan-${item?.id}`]: '14 kali menurut daftar hadir',
    })
    expect(done.headers.get('location')).toBe(`/kerja-sama/${id}/evaluasi`)
    const shown = await (await browser.get(`/kerja-sama/${id}/evaluasi`)).text()
    for (const word of ['>Tercapai<', '14 kali menurut daftar hadir', 'Menunggu pengesahan'])
      expect(shown).toContain(word)
    expect((await points(id)).map(({ wish }) => wish)).toEqual(['Jadwal tetap', 'Laporan triwulan'])
  })

  it('is confirmed by a second person, a head, and stands still from then on [B10]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    await did(db, head, evaluate, await evaluationTyped(db, id))
    expect(await refusalOf(db, head, confirm, { id, version: 1 })).toBe('own-evaluation')
    await did(db, officer, evaluate, await evaluationTyped(db, id, { version: 1 }))
    expect(await refusalOf(db, head, confirm, { id, version: 1 })).toBe('changed-since')
    expect(await cardOf(db, head, 'evaluasi-menunggu')).toContain(`/kerja-sama/${id}/evaluasi/sahkan`)
    expect(await cardOf(db, officer, 'evaluasi-menunggu')).toBe('')
    await did(db, head, confirm, { id, version: 2 })
    expect(await cardOf(db, head, 'evaluasi-menunggu')).toBe('')
    const later = await evaluationTyped(db, id, { version: 3 })
    expect(await refusalOf(db, officer, evaluate, later)).toBe('already-confirmed')
    expect((await recordOf(db, id)).slice(-1)).toMatchObject([
      { act: 'evaluation.confirmed', actorName: head.name, after: { evaluator: officer.name } },
    ])
  })

  it('is sent back with a reason, which the writer reads, corrects and hands in again [B10]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    await did(db, officer, evaluate, await evaluationTyped(db, id))
    const browser = await browserOf(db, head)
    const path = `/kerja-sama/${id}/evaluasi/kembalikan`
    expect(await html(head, `/kerja-sama/${id}/evaluasi`)).toContain(`href="${path}"`)
    const empty = await browser.post(path, { version: '1', reason: '' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Isi apa yang harus diperbaiki')
    const typed = { id, version: 1, reason: 'Sebut daftar hadirnya' }
    expect(await refusalOf(db, { ...officer, roles: head.roles }, sendBack, typed)).toBe('own-evaluation')
    expect((await browser.post(path, { version: '1', reason: typed.reason })).status).toBe(303)

    expect(await cardOf(db, head, 'evaluasi-menunggu')).toBe('')
    expect(await cardOf(db, head, 'evaluasi-dikembalikan')).toBe('')
    expect(await refusalOf(db, head, confirm, { id, version: 2 })).toBe('already-returned')
    const asked = await cardOf(db, officer, 'evaluasi-dikembalikan')
    expect(asked).toContain(`href="/kerja-sama/${id}/evaluasi/tulis"`)
    expect(asked).toContain('Sebut daftar hadirnya')
    const form = await html(officer, `/kerja-sama/${id}/evaluasi/tulis`)
    for (const word of [`Dikembalikan ${head.name}`, 'Sebut daftar hadirnya', 'Jadwal sering bergeser.'])
      expect(form).toContain(word)

    await did(db, officer, evaluate, await evaluationTyped(db, id, { version: 2 }))
    expect(await cardOf(db, officer, 'evaluasi-dikembalikan')).toBe('')
    await did(db, head, confirm, { id, version: 3 })
    expect((await recordOf(db, id)).slice(-3).map(({ act, reason }) => [act, reason])).toEqual([
      ['evaluation.returned', 'Sebut daftar hadirnya'],
      ['evaluation.written', null],
      ['evaluation.confirmed', null],
    ])
  })

  it('is not written before the term begins, nor over what a colleague wrote meanwhile [B10]', async () => {
    const young = await anAgreement(db)
    expect(await refusalOf(db, young.officer, evaluate, await evaluationTyped(db, young.id))).toBe('not-yet')
    const { id, officer } = await anActiveAgreement(db)
    await did(db, officer, evaluate, await evaluationTyped(db, id))
    expect(await refusalOf(db, officer, evaluate, await evaluationTyped(db, id))).toBe('changed-meanwhile')
  })

  it.for(roles.filter((role) => !['system', 'stranger'].includes(role)))(
    'may be written and confirmed by %s or not, as the table says [P1]',
    async (role: Role) => {
      const given = await anActiveAgreement(db)
      const actor = { ...given.officer, roles: [role] }
      const typed = await evaluationTyped(db, given.id)
      const [id, version] = [given.id, 1]
      for (const [permission, tried] of [
        ['evaluation.write', () => refusalOf(db, actor, evaluate, typed)],
        ['evaluation.confirm', () => refusalOf(db, actor, confirm, { id, version })],
        ['evaluation.confirm', () => refusalOf(db, actor, sendBack, { id, version, reason: 'X' })],
      ] as const) {
        const allowed = (permissions[permission] as readonly Role[]).includes(role)
        if (allowed) expect([undefined, 'own-evaluation']).toContain(await tried())
        else await expect(tried()).rejects.toMatchObject({ status: 403 })
      }
    },
  )

  it('adds quantities only within one measure, and loses none', () => {
    const items = fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 10_000 }),
        measure: fc.constantFrom('orang', 'kali', 'buah'),
        ourOwnerId: fc.constantFrom(null, 'a'),
        partnerOwnerId: fc.constantFrom(null, 'b'),
      }),
    )
    fc.assert(
      fc.property(items, (given) => {
        const { promised, owned, items: count } = countedIn(given)
        const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
        expect(sum(promised.map(([, quantity]) => quantity))).toBe(sum(given.map(({ quantity }) => quantity)))
        expect(new Set(promised.map(([measure]) => measure)).size).toBe(promised.length)
        expect(owned).toBeLessThanOrEqual(count)
      }),
    )
  })
})

describe('renewing', () => {
  it('carries kind, objects, scope and every party with its duties, and the plan on wish [B10] [B13]', async () => {
    const unit = await aUnit(db)
    const given = await anAgreement(db, { scope: 'Pemeriksaan kesehatan' })
    const bound = { unitId: unit.id, duties: 'Menyediakan ruang klinik' }
    await did(db, given.officer, addParty, { id: given.id, ...bound })
    const { id, officer } = given
    await inTime(db, id, { stage: 'active', startsOn: '2026-01-01', endsOn: '2027-12-31' })
    const successor = await did(db, officer, renew, { id, title: 'Lanjutan', items: 'ya' })
    expect(await agreementNow(db, successor.id)).toMatchObject({
      title: 'Lanjutan',
      kind: 'agreement',
      objects: ['health'],
      scope: 'Pemeriksaan kesehatan',
      renewsId: id,
      stage: way[0],
      startsOn: null,
    })
    const parties = await partiesIn(db, successor.id)
    expect(
      parties.map(({ unitId, duties, number, signatoryName }) => [unitId, duties, number, signatoryName]),
    ).toEqual([
      [officer.scope?.unitId, null, null, null],
      [null, null, null, null],
      [unit.id, 'Menyediakan ruang klinik', null, null],
    ])
    const other = await anActor(db, { unit })
    expect(await html(other, `/kerja-sama/${successor.id}`)).toContain('Lanjutan')
  })

  it('moves the promises into the next term, keeping their distance from its start [B10]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const { id: next } = await did(db, officer, renew, { id, title: 'Lanjutan', items: 'ya' })
    // the term is 10 March 2027 to 9 March 2029; the next begins the day after
    expect(await planItemsOf(db, next)).toMatchObject([
      { activity: 'Puskesmas keliling', startsOn: '2029-04-01', endsOn: '2029-12-31', ourOwnerId: null },
    ])
    const { id: bare, officer: second } = await anActiveAgreement(db)
    const without = await did(db, second, renew, { id: bare, title: 'Tanpa kegiatan' })
    expect(await planItemsOf(db, without.id)).toEqual([])
  })

  it('never moves a promise before the next term or before today', () => {
    const day = fc.integer({ min: -2000, max: 2000 }).map((far) => addDays('2027-03-10', far))
    fc.assert(
      fc.property(day, fc.nat(2000), day, (startsOn, long, today) => {
        const endsOn = addDays(startsOn, long)
        const begin = addDays(startsOn, daysLater({ startsOn, endsOn }, today))
        expect(begin > endsOn && begin >= today).toBe(true)
        expect(begin === addDays(endsOn, 1) || begin === today).toBe(true)
      }),
    )
  })

  it('warns where the last term was not evaluated, and does not block [B10]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    expect(await html(officer, `/kerja-sama/${id}/perpanjang`)).toContain('Masa ini belum dievaluasi.')
    const { id: next } = await did(db, officer, renew, { id, title: 'Lanjutan' })
    const page = await html(officer, `/kerja-sama/${next}`)
    expect(page).toContain('Masa sebelumnya belum dievaluasi.')
    expect(page).toContain('Evaluasi masa sebelumnya (dianjurkan)')
  })

  it('happens once, and only to what was in force [B10]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    await did(db, officer, renew, { id, title: 'Lanjutan' })
    expect(await refusalOf(db, officer, renew, { id, title: 'Lagi' })).toBe('already-renewed')
    const young = await anAgreement(db)
    expect(await refusalOf(db, young.officer, renew, { id: young.id, title: 'X' })).toBe('not-to-renew')
  })
})

describe('what a successor does better', () => {
  it('is asked on its page with the predecessor’s evaluation, until each point is answered [B10]', async () => {
    const { id, officer } = await anEvaluatedAgreement(db)
    const { id: next } = await did(db, officer, renew, { id, title: 'Lanjutan', items: 'ya' })
    const page = () => html(officer, `/kerja-sama/${next}`)
    const first = await page()
    for (const word of ['Masa sebelumnya', 'Warga binaan berobat', 'Sebagian 1', 'Jadwal tetap tiap bulan'])
      expect(first).toContain(word)
    expect(first.match(/Belum ditindaklanjuti</g)).toHaveLength(2)

    const [one, two] = await points(id)
    const [item] = await planItemsOf(db, next)
    const browser = await browserOf(db, officer)
    const path = (pointId: string | undefined) => `/kerja-sama/${next}/perbaikan/${pointId}`
    const neither = await browser.post(path(one?.id), {})
    expect(neither.status).toBe(422)
    expect(await neither.text()).toContain('Pilih satu kegiatan, atau tulis alasan mengapa tidak')
    await browser.post(path(one?.id), { planItemId: item?.id ?? '' })
    await browser.post(path(two?.id), { reason: 'Mitra tidak punya petugas' })
    const answered = await page()
    expect(answered).toContain('Masuk kegiatan Puskesmas keliling')
    expect(answered).toContain('Tidak dilakukan: Mitra tidak punya petugas')
    expect(answered).not.toContain('Belum ditindaklanjuti<')

    await did(db, officer, remove, { id: next, itemId: item?.id })
    expect((await page()).match(/Belum ditindaklanjuti</g)).toHaveLength(1)
  })

  it('is taken up only in a promise of its own plan [B10]', async () => {
    const { id, officer } = await anEvaluatedAgreement(db)
    const { id: next } = await did(db, officer, renew, { id, title: 'Lanjutan' })
    const [point] = await points(id)
    const [elsewhere] = await planItemsOf(db, id)
    const typed = { id: next, pointId: point?.id, planItemId: elsewhere?.id }
    expect(await refusalOf(db, officer, answer, typed)).toBe('not-in-the-plan')
  })

  it('is not asked from what no head has confirmed [B10]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    await did(db, officer, evaluate, await evaluationTyped(db, id))
    const { id: next } = await did(db, officer, renew, { id, title: 'Lanjutan' })
    expect(await html(officer, `/kerja-sama/${next}`)).not.toContain('Jadwal tetap tiap bulan')
  })
})
