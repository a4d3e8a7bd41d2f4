import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Database, reading, system } from '#kernel'
import { reportActionPoint } from '#meetings'
import { grantPermit } from '#permits'
import { addMilestoneOption, proposeMilestone, weighMilestoneOption } from '#plans'
import {
  aDatabase,
  aKanwil,
  aMeeting,
  anActionPoint,
  anActor,
  anAgreement,
  aPermit,
  aUnit,
  did,
  headBeside,
  permitTyped,
  today,
} from '#test'
import { cardOf, linesOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

describe('what meetings left to do [N1]', () => {
  it('each reads their own action points, and then the second person what waits for them [A9]', async () => {
    const { id, head, officer } = await anActionPoint(db)
    expect(linesOf(await cardOf(db, head, 'tindak-lanjut-anda'))).toEqual(['Kirim daftar kebutuhan sarana'])
    expect(await cardOf(db, officer, 'verifikasi-anda')).toBe('')
    await did(db, head, reportActionPoint, { id, reportedOn: today, report: 'Sudah' })
    expect(await cardOf(db, head, 'tindak-lanjut-anda')).toBe('')
    const waiting = await cardOf(db, officer, 'verifikasi-anda')
    expect(waiting).toContain(`href="/tindak-lanjut/${id}"`)
    expect(waiting).toContain('Dilaporkan Afrizal')
  })

  it('the late ones are read by both offices, and not twice by who owes them [A9]', async () => {
    const { head, officer, unit } = await anActionPoint(db, { dueOn: '2027-03-09' })
    const colleague = await anActor(db, { unit })
    for (const reader of [officer, colleague])
      expect(await cardOf(db, reader, 'tindak-lanjut-terlambat')).toContain('lewat 1 hari')
    expect(await cardOf(db, head, 'tindak-lanjut-terlambat')).toBe('')
    expect(await cardOf(db, await anActor(db), 'tindak-lanjut-terlambat')).toBe('')
  })

  it('a meeting whose day has passed asks the office that holds it to be written down [A9]', async () => {
    const { head, officer } = await aMeeting(db)
    expect(linesOf(await cardOf(db, officer, 'pertemuan-belum-dicatat'))).toEqual([
      'Persiapan peresmian pabrik',
    ])
    expect(await cardOf(db, head, 'pertemuan-belum-dicatat')).toBe('')
  })
})

it('an event whose earliest possible day is near is on the first page until it is fixed [C7]', async () => {
  const { id, officer } = await anAgreement(db)
  const head = await headBeside(db, officer)
  const typed = { kind: 'opening', title: 'Peresmian pabrik', place: 'Lapas', ownerId: head.accountId }
  const { milestoneId } = await did(db, officer, proposeMilestone, { id, ...typed })
  const said = { saidBy: 'Kepala Kanwil', saidOn: today }
  const offer = (days: number) =>
    did(db, officer, addMilestoneOption, { id, milestoneId, day: addDays(today, days), ...said })
  await offer(31)
  expect(await cardOf(db, officer, 'acara-belum-ditetapkan')).toBe('')
  await offer(30)
  const card = await cardOf(db, officer, 'acara-belum-ditetapkan')
  expect(card).toContain(`href="/kerja-sama/${id}/acara/${milestoneId}"`)
  expect(card).toContain('Penanggung jawab: Ahmad Fauzan, Kepala.')
  const near = await reading(db, system, (read) =>
    read
      .selectFrom('milestoneOption')
      .select('id')
      .where('milestoneId', '=', milestoneId)
      .where('day', '=', addDays(today, 30))
      .executeTakeFirstOrThrow(),
  )
  const dropping = { id, milestoneId, optionId: near.id, standing: 'dropped', note: 'Libur', ...said }
  await did(db, officer, weighMilestoneOption, dropping)
  expect(await cardOf(db, officer, 'acara-belum-ditetapkan')).toBe('')
})

describe('permits that need care [C8]', () => {
  it('are remembered ninety days before they end, until somebody renews them', async () => {
    const officer = await anActor(db)
    const ending = async (subject: string, days: number) => {
      const { id } = await aPermit(db, officer, { subject })
      const until = { issuedOn: '2027-03-01', expiresOn: addDays(today, days) }
      await did(db, officer, grantPermit, { id, number: '1', authority: 'Dinas', ...until })
      return id
    }
    const [soon] = [await ending('Klinik', 90), await ending('Jauh', 91)]
    expect(linesOf(await cardOf(db, officer, 'izin-segera-habis'))).toEqual(['Klinik'])
    await aPermit(db, officer, permitTyped({ renewsId: soon }))
    expect(await cardOf(db, officer, 'izin-segera-habis')).toBe('')
  })

  it('are asked after when their day passed or nothing moved for a month, by the unit and its region', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    const officer = await anActor(db, { unit })
    const region = await anActor(db, { unit: kanwil })
    await aPermit(db, officer, { subject: 'Baru', appliedOn: '2027-02-09', expectedOn: undefined })
    await aPermit(db, officer, { subject: 'Diam', appliedOn: '2027-02-08', expectedOn: undefined })
    await aPermit(db, officer, { subject: 'Lewat', expectedOn: '2027-03-09' })
    for (const reader of [officer, region])
      expect(linesOf(await cardOf(db, reader, 'izin-macet'))).toEqual(['Diam', 'Lewat'])
    expect(await cardOf(db, region, 'izin-macet')).toContain(unit.name)
    expect(await cardOf(db, await anActor(db), 'izin-macet')).toBe('')
  })
})
