import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system, writing } from '#kernel'
import { answerField, checklistOn, noteField, recordMonitoring } from '#monitoring'
import {
  aDatabase,
  aNeed,
  anActiveAgreement,
  anActor,
  anAgreement,
  aPermit,
  aPledge,
  aReceipt,
  browserOf,
  did,
  factsOfRecord,
  headBeside,
  recordOf,
  today,
} from '#test'
import { cardOf } from '../../../test/first-page.ts'
import { faultless, judge } from '../../../test/judge.ts'
import { tool } from '../../../test/tools.ts'

const qpdf = tool('qpdf')
let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const open = (actor: Actor) => browserOf(db, actor, { sample: true })

describe('the handover pack of an office', () => {
  it('holds partners, live promises, what ends soon and what is on its way, of this office alone [A11]', async () => {
    const { id, officer, head } = await anActiveAgreement(db, { title: 'Layanan puskesmas keliling' })
    await anAgreement(db, { officer, title: 'Penjajakan kelas batik' })
    const other = await anActiveAgreement(db, { title: 'Kerja sama kantor lain' })
    const html = await (await (await open(head)).get('/serah-terima')).text()
    for (const words of [
      'Layanan puskesmas keliling',
      'Puskesmas keliling',
      'Warga binaan diperiksa: 12 kali',
      '31 Desember 2027',
      'Penjajakan kelas batik',
      'Kendala terbuka',
      'Temuan monitoring',
      'Izin',
      'Janji dari pertemuan',
    ])
      expect(html).toContain(words)
    expect(html).toContain('berakhir dalam 180 hari')
    expect(html).not.toContain('Kerja sama kantor lain')
    expect(html).toContain(`/kerja-sama/${id}/rencana-aksi/`)
    expect(other.id).not.toBe(id)
  })

  it('says of each promise what was reached beside what should have been by today [A11] [C3]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const [item] = await reading(db, system, (read) =>
      read.selectFrom('planItem').selectAll().where('agreementId', '=', id).execute(),
    )
    await writing(db, system, (tx) =>
      tx
        .updateTable('planItem')
        .set({ countsBy: 'visit', startsOn: '2026-03-10', endsOn: '2028-03-09' })
        .where('id', '=', item?.id ?? '')
        .execute(),
    )
    const planItemId = item?.id ?? ''
    await factsOfRecord(db, officer, [
      { agreementId: id, planItemId, kind: 'visit', happenedOn: '2027-03-09', amount: 2n },
    ])
    const html = await (await (await open(head)).get('/serah-terima')).text()
    expect(html).toMatch(/2, seharusnya 6/)
    expect(html).toContain('Keadaan kerja sama')
  })

  it('holds what stands open around the agreements: goods, findings, needs and permits [A11]', async () => {
    const { id, officer, head, partnerId } = await anActiveAgreement(db)
    const { id: pledgeId } = await aPledge(db, officer, { id, partnerId }, { what: 'Mesin jahit Merak' })
    await aReceipt(db, officer, pledgeId, { quantity: '80' })
    await aNeed(db, officer, { what: 'Ruang baca Cendana' })
    await aPermit(db, officer, { subject: 'Klinik Kenanga' })
    const checklist = await reading(db, system, (read) => checklistOn(read, today))
    const answers = checklist.flatMap(({ id: itemId }, at) => [
      [answerField(itemId), at === 0 ? 'no' : 'yes'],
      [noteField(itemId), at === 0 ? 'Jadwal Melati tidak dijalankan' : ''],
    ])
    await did(db, officer, recordMonitoring, {
      ...{ agreementId: id, visitedOn: today, beginsAt: '09.00', place: 'Klinik' },
      ...{ othersOurs: 'Siti Rahmah, Pengelola', summary: 'Perlu dirapikan.' },
      ...Object.fromEntries(answers),
    })
    const words = [
      'Mesin jahit Merak',
      '80 dari 200 buku',
      'Ruang baca Cendana',
      'Klinik Kenanga',
      'Jadwal Melati',
    ]
    const browser = await open(head)
    const html = await (await browser.get('/serah-terima')).text()
    for (const each of words) expect(html).toContain(each)
    const pdf = await getDocumentProxy(
      new Uint8Array(await (await browser.get('/serah-terima/pdf')).arrayBuffer()),
    )
    const { text } = await extractText(pdf, { mergePages: true })
    for (const each of words) expect(text.replace(/\s+/g, ' ')).toContain(each)
    const elsewhere = await (
      await (await open((await anActiveAgreement(db)).head)).get('/serah-terima')
    ).text()
    for (const each of words) expect(elsewhere).not.toContain(each)
  })

  it('is a paper too [A11]', async () => {
    const { head } = await anActiveAgreement(db)
    const pdf = await (await open(head)).get('/serah-terima/pdf')
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const bytes = Buffer.from(await pdf.arrayBuffer())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    if (qpdf) expect(judge(bytes, qpdf, '--check')).toContain(faultless)
  })

  it('is asked of a new head until it is read, and the reading is recorded with what stood there [A11]', async () => {
    const { officer } = await anActiveAgreement(db)
    const head = await headBeside(db, officer)
    expect(await cardOf(db, head, 'serah-terima')).toBe('')
    const newHead = await newlyIn(head)
    expect(await cardOf(db, newHead, 'serah-terima')).toContain('Baca paket serah terima')
    const browser = await open(newHead)
    const unticked = await browser.post('/serah-terima', {})
    expect([
      unticked.status,
      (await unticked.text()).includes('Nyatakan bahwa Anda sudah membacanya'),
    ]).toEqual([422, true])
    expect((await browser.post('/serah-terima', { read: 'ya' })).status).toBe(303)
    expect(await cardOf(db, newHead, 'serah-terima')).toBe('')
    const [event] = (await recordOf(db, newHead.scope?.unitId ?? '')).filter(
      ({ act }) => act === 'handover.received',
    )
    expect(event?.after).toMatchObject({ figures: expect.stringContaining('Mitra 1, Janji yang berjalan 1') })
    const html = await (await browser.get('/serah-terima')).text()
    expect(html).toContain('Mitra 1, Janji yang berjalan 1')
    expect((await browser.post('/serah-terima', { read: 'ya' })).status).toBe(409)
  })

  it('is received by heads and by nobody else [A11] [P1]', async () => {
    const { officer } = await anActiveAgreement(db)
    const browser = await open(officer)
    expect((await browser.get('/serah-terima')).status).toBe(200)
    expect((await browser.post('/serah-terima', { read: 'ya' })).status).toBe(403)
    const registrar = await open(await anActor(db, { roles: ['registrar'] }))
    expect((await registrar.get('/serah-terima')).status).toBe(403)
  })
})

async function newlyIn({ scope }: Actor): Promise<Actor> {
  const unit = await reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )
  return anActor(db, { unit, roles: ['unit-head'], title: 'Kepala', validFrom: '2027-03-01' })
}
