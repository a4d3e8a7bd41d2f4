import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Actor,
  addDays,
  catchUp,
  type Database,
  type Day,
  openDatabase,
  perform,
  reading,
  system,
  writing,
} from '#kernel'
import { addActionPoint } from '#meetings'
import { finishItem, progressOf } from '#plans'
import {
  aHeldMeeting,
  aKanwil,
  anActiveAgreement,
  anActor,
  aUnit,
  aVerifiedProof,
  browserOf,
  did,
  factsOf,
  morningOf,
  planItemsOf,
  pointTyped,
  secrets,
} from '#test'
import { cardIn, linesOf } from '../../test/first-page.ts'
import { freshDatabase } from '../../test/worker-database.ts'
import { reactions } from '../app.ts'
import { reckonMorning } from './morning.ts'

const start = '2027-03-10'
const on = (days: number): Day => addDays(start, days)

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined, { secrets })
})
afterAll(() => db.destroy())

const soon = (day: Day) => catchUp(db, reactions, () => morningOf(day))
const morning = async (day: Day) => {
  await soon(day)
  await perform(
    db,
    reckonMorning,
    { zone: 'Asia/Makassar', day },
    { ...system, zone: 'Asia/Makassar' },
    morningOf(day),
  )
}
const pageOf = async (actor: Actor, path: string, day: Day) =>
  (await browserOf(db, actor, { sample: true, clock: () => morningOf(day) })).get(path)
const textOf = async (actor: Actor, path: string, day: Day) => await (await pageOf(actor, path, day)).text()

/** A region with one unit whose three agreements live, stall and exist in name only on day 200. */
async function aRegionOfThree(day: Day) {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit })
  const alive = await anActiveAgreement(db, { officer, title: 'Yang hidup' })
  const { head, partnerId } = alive
  const stalled = await anActiveAgreement(db, { officer, head, partnerId, title: 'Yang tersendat' })
  const name = await anActiveAgreement(db, { officer, head, partnerId, title: 'Yang tinggal nama' })
  await factsOf(db, officer, alive.id, [{ happenedOn: addDays(day, -5) }], { at: morningOf(day) })
  await factsOf(db, officer, stalled.id, [{ happenedOn: addDays(day, -70) }], { at: morningOf(day) })
  const regional = await anActor(db, { unit: kanwil })
  await morning(day)
  return { kanwil, unit, officer, head, regional, alive, stalled, name }
}

describe('how alive an agreement is [B17]', () => {
  it('stands on its page with the reason, since when, and the one next step', async () => {
    const day = on(200)
    const { officer, name, alive, regional } = await aRegionOfThree(day)
    const card = cardIn(await textOf(officer, `/kerja-sama/${name.id}`, day), 'keadaan')
    expect(card).toContain('Tinggal nama sejak 8 Juni 2027.')
    expect(card).toContain('Belum ada fakta dalam 200 hari sejak berlaku.')
    expect(card).toContain(
      'Jalankan &quot;Puskesmas keliling&quot; (tenggat 31 Desember 2027) dan catat faktanya.',
    )
    const [item] = await planItemsOf(db, name.id)
    expect(card).toContain(`href="/kerja-sama/${name.id}/rencana-aksi/${item?.id}"`)
    const page = await textOf(officer, `/kerja-sama/${alive.id}`, day)
    expect(page).toMatch(/badge good"[\s\S]*?Hidup/)
    expect(cardIn(page, 'keadaan')).toContain('Fakta terakhir 21 September 2027 (5 hari lalu).')
    // Whoever only looks on is not told to do it.
    const seen = cardIn(await textOf(regional, `/kerja-sama/${name.id}`, day), 'keadaan')
    expect(seen).toContain('Tinggal nama sejak')
    expect(seen).not.toContain('Buka kegiatan')
  })

  it('is judged on the spot where something has just happened', async () => {
    const day = on(210)
    const { officer, name } = await aRegionOfThree(day)
    const [item] = await planItemsOf(db, name.id)
    await factsOf(db, officer, name.id, [{ happenedOn: day, planItemId: item?.id ?? null }], {
      at: morningOf(day),
    })
    const card = cardIn(await textOf(officer, `/kerja-sama/${name.id}`, day), 'keadaan')
    expect(card).toContain(`Hidup sejak 6 Oktober 2027.`)
    expect(card).toContain('Fakta pada 1 hari')
  })

  it('counts a promise as overdue until it is declared done, exactly as the plan does [C3] [C4]', async () => {
    const end = '2027-12-31'
    const day = addDays(end, 1)
    const { officer, id, head } = await anActiveAgreement(db)
    const [item] = await planItemsOf(db, id)
    const itemId = item?.id ?? ''
    await factsOf(db, officer, id, [{ happenedOn: end, planItemId: itemId, kind: 'service', amount: 12n }], {
      at: morningOf(end),
    })
    const overdue = async () => {
      await morning(day)
      return await reading(db, system, async (read) => [
        (await progressOf(read, [id], day)).filter((each) => each.overdue).length,
        (await read.selectFrom('vitality').select(['overdue']).where('agreementId', '=', id).execute())[0]
          ?.overdue,
      ])
    }
    expect(await overdue()).toEqual([1, 1])
    const late = cardIn(await textOf(officer, `/kerja-sama/${id}`, day), 'keadaan')
    expect(late).toContain('1 dari 1 janji lewat tenggat dan belum dinyatakan selesai.')
    expect(late).toContain('catat faktanya, unggah buktinya, lalu nyatakan selesai.')
    expect(late).toContain(`href="/kerja-sama/${id}/rencana-aksi/${itemId}"`)
    await aVerifiedProof(db, { officer, head }, { id, itemId })
    await did(db, officer, finishItem, { id, itemId }, morningOf(day))
    expect(await overdue()).toEqual([0, 0])
    expect(cardIn(await textOf(officer, `/kerja-sama/${id}`, day), 'keadaan')).toContain('Selesai')
  })

  it('asks for the answer to a decision where only that is missing', async () => {
    const day = on(100)
    const meeting = await aHeldMeeting(db)
    const officer = await anActor(db, { unit: meeting.unit })
    const { id } = await anActiveAgreement(db, { officer, head: meeting.head })
    await factsOf(db, officer, id, [{ happenedOn: on(95) }], { at: morningOf(day) })
    for (const what of ['Kirim daftar peserta', 'Tetapkan jadwal']) {
      const typed = pointTyped(meeting, { what })
      await did(db, meeting.officer, addActionPoint, { id: meeting.id, ...typed })
    }
    await writing(db, system, (tx) =>
      tx.insertInto('meetingAgreement').values({ meetingId: meeting.id, agreementId: id }).execute(),
    )
    await morning(day)
    const card = cardIn(await textOf(officer, `/kerja-sama/${id}`, day), 'keadaan')
    expect(card).toContain('2 tindak lanjut lewat tenggat belum dijawab.')
    expect(card).toContain('Buka tindak lanjut')
  })

  it('is a column of the list and a filter of list and file', async () => {
    const day = on(220)
    const { officer, name, stalled, alive } = await aRegionOfThree(day)
    const list = await textOf(officer, '/kerja-sama', day)
    for (const word of ['Hidup', 'Tersendat', 'Tinggal nama'])
      expect(list).toMatch(new RegExp(`badge [a-z]+"[\\s\\S]*?${word}`))
    expect(list).toContain('sejak 8 Jun 2027')
    const filtered = await textOf(officer, '/kerja-sama?keadaan=in-name-only', day)
    expect(filtered).toContain(name.id)
    for (const { id } of [stalled, alive]) expect(filtered).not.toContain(`href="/kerja-sama/${id}"`)
    expect(filtered).toContain('<option value="in-name-only" selected')
    const form = await textOf(officer, '/unduh/kerja-sama?keadaan=in-name-only', day)
    expect(form).toContain('keadaan tinggal nama')
  })

  it('is asked of the unit and of its Kanwil on their first pages, the worst first [N1]', async () => {
    const day = on(230)
    const { officer, regional, name, unit } = await aRegionOfThree(day)
    const card = cardIn(await textOf(officer, '/', day), 'tinggal-nama')
    expect(card).toContain('Kerja sama tinggal nama (1)')
    expect(linesOf(card)).toEqual(['Yang tinggal nama'])
    expect(card).toContain(`href="/kerja-sama/${name.id}#keadaan"`)
    const page = await textOf(regional, '/', day)
    expect(linesOf(cardIn(page, 'tinggal-nama'))).toEqual(['Yang tinggal nama'])
    expect(cardIn(page, 'satuan-kerja')).toContain(`/?daftar=tinggal-nama&amp;unit=${unit.id}`)
  })

  it('is compared unit by unit, and every number opens its rows with what it means [N4]', async () => {
    const day = on(240)
    const { regional, unit } = await aRegionOfThree(day)
    const page = await textOf(regional, '/perbandingan', day)
    for (const [code, title] of [
      ['hidup', 'Yang hidup'],
      ['tersendat', 'Yang tersendat'],
      ['tinggal-nama', 'Yang tinggal nama'],
    ] as const) {
      const href = `/?daftar=${code}&amp;unit=${unit.id}`
      expect(page).toContain(`href="${href}">1<`)
      expect(linesOf(await textOf(regional, href.replaceAll('&amp;', '&'), day))).toEqual([title])
    }
    expect(page).toContain('Berlaku, tetapi sudah lama tanpa fakta.')
    expect(page).toContain('fakta')
  })

  it('is explained by a rule with its source [N4]', async () => {
    const officer = await anActor(db)
    const page = await textOf(officer, '/aturan', start)
    expect(page).toContain('Kerja sama hidup, tersendat, atau tinggal nama')
    expect(page).toContain('Tinggal nama setelah 120 hari tanpa fakta.')
    expect(page).not.toContain('Lihat sumbernya.')
  })

  it('is out of reach of another unit', async () => {
    const day = on(250)
    const { name } = await aRegionOfThree(day)
    const stranger = await anActor(db)
    expect((await pageOf(stranger, `/kerja-sama/${name.id}`, day)).status).toBe(404)
    expect(await textOf(stranger, '/kerja-sama?keadaan=in-name-only', day)).not.toContain(name.id)
  })
})
