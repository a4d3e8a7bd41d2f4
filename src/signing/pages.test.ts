import { describe, expect, it } from 'vitest'
import { aDatabase, anOpenSigning, aSigning, browserOf, did, partiesIn } from '#test'
import { addGuest } from './guests/add.ts'
import { record } from './table/record.ts'

describe('the pages of an event', () => {
  it('print an order, an attendance list and a sheet for each agreement [B7]', async () => {
    const db = await aDatabase()
    const { id, officer } = await aSigning(db, { programme: '09.00 Pembukaan' })
    await did(db, officer, addGuest, { id, role: 'witness', name: 'Saksi Contoh', position: 'Camat' })
    const html = await (await (await browserOf(db, officer)).get(`/acara/${id}/cetak`)).text()
    expect(html.match(/<section class="sheet"/g)).toHaveLength(4)
    for (const words of [
      '09.00 Pembukaan',
      'Daftar hadir',
      'Pihak Kedua',
      'Meterai',
      'Saksi Contoh',
      'Gusti Contoh',
    ])
      expect(html).toContain(words)
  })

  it('ask again with what was typed when a postponement lacks its day [B7]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await anOpenSigning(db, { count: 1 })
    const [party] = await partiesIn(db, agreements[0]?.id ?? '')
    const browser = await browserOf(db, officer)
    const path = `/acara/${id}/catat/${party?.id}`
    const answer = await browser.post(path, { way: 'postponed', reason: 'Direktur sakit' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Isi perkiraan hari tanda tangan')
    expect(html).toContain('value="Direktur sakit"')
  })

  it('show on the first page what is near and not ready [B7] [N1]', async () => {
    const db = await aDatabase()
    const { officer, id } = await aSigning(db, { stage: 'drafting' })
    const home = await (await browserOf(db, officer)).get('/')
    const html = await home.text()
    expect(html).toContain(`/acara/${id}`)
    expect(html).toContain('2 dari 2 naskah belum siap ditandatangani.')
  })

  it('keep nothing on the tablet but titles, parties and who signs, and wipe it at signing out [B7]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await anOpenSigning(db, { count: 1 })
    const browser = await browserOf(db, officer)
    const [party] = await partiesIn(db, agreements[0]?.id ?? '')
    await did(db, officer, record, { id, partyId: party?.id, way: 'wet-ink' })
    const html = await (await browser.get(`/acara/${id}/catat`)).text()
    expect(html).toContain('Gusti Contoh')
    expect(html).not.toContain(officer.name)
    expect(html).not.toContain('0517')
    const out = await browser.post('/keluar', {})
    expect(out.headers.get('clear-site-data')).toBe('"storage"')
  })
})
