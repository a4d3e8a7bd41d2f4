import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system, writing } from '#kernel'
import {
  aDatabase,
  aHeldMeeting,
  aMeeting,
  anActionPoint,
  anActor,
  aPdf,
  browserOf,
  did,
  pointTyped,
  recordOf,
  refusalOf,
} from '#test'
import { revise as reviseMeeting } from '../revise.ts'
import { add } from './add.ts'
import { report } from './report.ts'
import { revise } from './revise.ts'
import { sendBack } from './send-back.ts'
import { verify } from './verify.ts'

let db: Database
const open = (actor: Actor) => browserOf(db, actor, { sample: true })
beforeAll(async () => {
  db = await aDatabase()
})

const pointNow = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('actionPoint').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const done = { reportedOn: '2027-03-10', report: 'Sudah dikirim' }

describe('an action point', () => {
  it('says what, who, until when and who verifies it; a point of a unit belongs to that unit [A9]', async () => {
    const { id, head, officer, unit } = await anActionPoint(db)
    expect(await pointNow(id)).toMatchObject({
      what: 'Kirim daftar kebutuhan sarana',
      ownerAccountId: head.accountId,
      ownerName: 'Afrizal, Kepala',
      verifierId: officer.accountId,
      dueOn: '2027-03-20',
      stage: 'open',
      unitId: unit.id,
    })
  })

  it('may be owned by a contact of the partner instead, and by one side only [A9]', async () => {
    const meeting = await aHeldMeeting(db)
    const contact = await reading(db, system, (read) =>
      read
        .selectFrom('partnerContact')
        .select(['id', 'name'])
        .where('partnerId', '=', meeting.partnerId)
        .executeTakeFirstOrThrow(),
    )
    const typed = { ...pointTyped(meeting), ownerAccountId: undefined, ownerContactId: contact.id }
    const { pointId } = await did(db, meeting.officer, add, { id: meeting.id, ...typed })
    expect(await pointNow(pointId)).toMatchObject({ ownerContactId: contact.id, unitId: meeting.kanwil.id })
    const both = { id: meeting.id, ...pointTyped(meeting), ownerContactId: contact.id }
    expect(add.input.safeParse(both).error?.issues[0]?.path).toEqual(['ownerAccountId'])
  })

  it('comes from a meeting that was recorded, and is due no earlier than it', async () => {
    const planned = await aMeeting(db)
    expect(await refusalOf(db, planned.officer, add, { id: planned.id, ...pointTyped(planned) })).toBe(
      'not-recorded',
    )
    const held = await aHeldMeeting(db)
    const early = pointTyped(held, { dueOn: '2027-03-08' })
    expect(await refusalOf(db, held.officer, add, { id: held.id, ...early })).toBe('before-the-meeting')
  })

  it('is verified by a second person: not its owner, not who reports it, nobody from elsewhere [A9]', async () => {
    const held = await aHeldMeeting(db)
    const stranger = await anActor(db)
    const by = (verifierId: unknown) => ({ id: held.id, ...pointTyped(held, { verifierId }) })
    expect(await refusalOf(db, held.officer, add, by(held.head.accountId))).toBe('same-person')
    expect(await refusalOf(db, held.officer, add, by(stranger.accountId))).toBe('not-a-verifier')

    const { id, officer } = await anActionPoint(db)
    expect(await refusalOf(db, officer, report, { id, ...done })).toBe('the-verifier')
    const forced = writing(db, system, (tx) =>
      sql`update action_point set stage = 'reported', reported_on = '2027-03-10', reported_by = verifier_id
        where id = ${id}`.execute(tx),
    )
    await expect(forced).rejects.toMatchObject({ code: '23514' })
  })

  it('goes from open to reported to verified, or back with a reason, and the record tells it [A9]', async () => {
    const { id, head, officer } = await anActionPoint(db)
    expect(await refusalOf(db, officer, verify, { id })).toBe('not-reported')
    await did(db, head, report, { id, ...done })
    expect(await refusalOf(db, head, report, { id, ...done })).toBe('not-open')
    await expect(did(db, head, verify, { id })).rejects.toMatchObject({ status: 403 })
    await did(db, officer, sendBack, { id, returnedReason: 'Daftarnya belum lengkap' })
    expect(await pointNow(id)).toMatchObject({ stage: 'open', returnedReason: 'Daftarnya belum lengkap' })
    expect(await (await (await open(head)).get(`/tindak-lanjut/${id}`)).text()).toContain(
      'Daftarnya belum lengkap',
    )
    await did(db, head, report, { id, ...done, report: 'Sudah lengkap' })
    await did(db, officer, verify, { id })
    expect(await pointNow(id)).toMatchObject({ stage: 'verified', verifiedOn: '2027-03-10' })
    expect(await refusalOf(db, officer, sendBack, { id, returnedReason: 'Lagi' })).toBe('not-reported')
    expect((await recordOf(db, id)).map(({ act, reason }) => [act, reason])).toEqual([
      ['action-point.added', null],
      ['action-point.reported', null],
      ['action-point.sent-back', 'Daftarnya belum lengkap'],
      ['action-point.reported', null],
      ['action-point.verified', null],
    ])
  })

  it('is reported with what shows it, which its readers can open [A9]', async () => {
    const { id, head, officer } = await anActionPoint(db)
    const sent = { ...done, file: aPdf('surat.pdf', id) }
    expect((await (await open(head)).post(`/tindak-lanjut/${id}/lapor`, sent)).status).toBe(303)
    const browser = await open(officer)
    const html = await (await browser.get(`/tindak-lanjut/${id}`)).text()
    expect(html).toContain('Menunggu verifikasi Anda.')
    const [, path = ''] = /href="(\/pertemuan\/[^"]+\/berkas\/[^"]+)">surat\.pdf/.exec(html) ?? []
    expect(await (await browser.get(path)).text()).toContain(id)
  })

  it.for([
    ['2027-03-08', 'before-the-meeting'],
    ['2027-03-11', 'in-the-future'],
  ])('is not reported done on %s: %s', async ([reportedOn, code]) => {
    const { id, head } = await anActionPoint(db)
    expect(await refusalOf(db, head, report, { id, ...done, reportedOn })).toBe(code)
  })

  it('changes its owner, day or second person only before it is verified, by the office that held the meeting', async () => {
    const given = await anActionPoint(db)
    const { id, head, officer, kanwil } = given
    const other = await anActor(db, { unit: kanwil, name: 'Zulkarnain', roles: ['regional-head'] })
    const typed = {
      id,
      version: 1,
      ...pointTyped(given, { verifierId: other.accountId, dueOn: '2027-03-25' }),
    }
    await expect(did(db, head, revise, typed)).rejects.toMatchObject({ status: 403 })
    await did(db, officer, revise, typed)
    expect(await refusalOf(db, officer, revise, typed)).toBe('changed-meanwhile')
    await did(db, officer, report, { id, ...done })
    const itself = { ...typed, version: 3, verifierId: officer.accountId }
    expect(await refusalOf(db, officer, revise, itself)).toBe('reported-it')
    await did(db, other, verify, { id })
    expect(await refusalOf(db, officer, revise, { ...typed, version: 4 })).toBe('already-verified')
  })

  it('keeps its unit in the meeting for as long as it is owed', async () => {
    const { meetingId, officer, partnerId } = await anActionPoint(db)
    const typed = { kind: 'call', title: 'Tetap', heldOn: '2027-03-09', beginsAt: '10.00', place: 'Kanwil' }
    const without = { id: meetingId, version: 2, ...typed, partnerIds: partnerId }
    expect(await refusalOf(db, officer, reviseMeeting, without)).toBe('owes-something')
  })

  it('does not exist for a unit that the meeting does not concern [P1]', async () => {
    const { id } = await anActionPoint(db)
    const elsewhere = await anActor(db, { roles: ['unit-head'] })
    for (const page of ['', '/lapor', '/verifikasi', '/kembalikan', '/ubah'])
      expect((await (await open(elsewhere)).get(`/tindak-lanjut/${id}${page}`)).status).toBe(404)
    await expect(did(db, elsewhere, report, { id, ...done })).rejects.toMatchObject({ status: 404 })
  })
})

describe('the list of action points', () => {
  it('counts mine, those that wait for me, and the late ones, and shows each [A9]', async () => {
    const given = await anActionPoint(db, { dueOn: '2027-03-09', what: 'Sudah lewat' })
    const { meetingId, head, officer } = given
    const second = pointTyped(given, { what: 'Sudah dilaporkan' })
    const { pointId } = await did(db, officer, add, { id: meetingId, ...second })
    await did(db, head, report, { id: pointId, ...done })

    const text = async (actor: typeof head, query = '') =>
      (await (await open(actor)).get(`/tindak-lanjut?${query}`)).text()
    expect(await text(head)).toContain('1 terbuka, 1 di antaranya terlambat; 1 menunggu verifikasi.')
    expect(await text(head, 'yang=saya')).toContain('Lewat 1 hari')
    expect(await text(head, 'yang=verifikasi')).toContain('Tidak ada di sini')
    const waiting = await text(officer, 'yang=verifikasi')
    expect(waiting).toContain('Sudah dilaporkan')
    expect(waiting).not.toContain('Sudah lewat')
    expect(await text(officer, 'yang=terlambat')).toContain('Sudah lewat')
  })
})
