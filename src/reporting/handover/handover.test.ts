import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import { aDatabase, anActiveAgreement, anActor, anAgreement, browserOf, headBeside, recordOf } from '#test'
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
      'Janji dari pertemuan',
      'Uang belum termasuk',
    ])
      expect(html).toContain(words)
    expect(html).toContain('berakhir dalam 180 hari')
    expect(html).not.toContain('Kerja sama kantor lain')
    expect(html).toContain(`/kerja-sama/${id}/rencana-aksi/`)
    expect(other.id).not.toBe(id)
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
