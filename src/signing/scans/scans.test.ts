import { describe, expect, it } from 'vitest'
import { uploadToken } from '#kernel'
import { aDatabase, anOpenSigning, anUpload, aPdf, browserOf, did, linesIn, refusalOf, signAll } from '#test'
import type { Line } from '../lines.ts'
import { close } from '../report/close.ts'
import { attachScans } from './attach-scans.ts'
import { matchByName } from './match.ts'

const line = (place: number, title: string, partner: string, number: string | null) =>
  ({
    place,
    title,
    agreementId: title,
    parties: [
      { unitId: 'u', name: 'Lapas', number: null },
      { unitId: null, name: partner, number },
    ],
  }) as unknown as Line
const lines = [
  line(1, 'Pelatihan batik', 'Griya Batik Kenanga', 'HH.05.05-1 TAHUN 2023'),
  line(2, 'Pelatihan kue', 'LKP Roti Manis', 'HH.05.05-12 TAHUN 2023'),
]

describe('a scan', () => {
  it.for([
    ['HH.05.05-12 TAHUN 2023.pdf', 2],
    ['hh_05_05-1_tahun_2023 (1).PDF', 1],
    ['Scan pelatihan BATIK.pdf', 1],
    ['lkp-roti-manis.jpg', 2],
    ['02 naskah.pdf', 2],
    ['dokumen.pdf', undefined],
    ['Pelatihan batik dan Pelatihan kue.pdf', undefined],
    ['IMG_2023.pdf', undefined],
  ] as const)('called %s belongs to %s [B7]', ([name, place]) => {
    expect(matchByName(name, lines)?.place).toBe(place)
  })

  it('is looked at before it is kept, and goes to the agreement a person chose [B7]', async () => {
    const db = await aDatabase()
    const given = await anOpenSigning(db)
    const { id, officer, agreements } = given
    for (const each of agreements) await signAll(db, given, each.id)
    await did(db, officer, close, { id })
    const browser = await browserOf(db, officer)
    const home = await (await browser.get('/')).text()
    expect(home).toContain('2 pindaian naskah belum diunggah.')
    const look = await browser.post(`/acara/${id}/pindaian`, {
      berkas: aPdf('Naskah 2.pdf', crypto.randomUUID()),
    })
    expect(look.status).toBe(409)
    const html = await look.text()
    expect(html).toContain('berkas0@tersimpan')
    expect(html).toContain(`<option value="${agreements[1]?.id}" selected`)
    const file = await anUpload('Naskah 2.pdf')
    const kept = await browser.post(`/acara/${id}/pindaian`, {
      'berkas0@tersimpan': uploadToken(file),
      untuk0: agreements[1]?.id ?? '',
      berkas: new File([], ''),
    })
    expect(kept.status).toBe(303)
    expect((await linesIn(db, id)).map(({ scanned }) => scanned)).toEqual([false, true])
    const twice = { berkas0: file, untuk0: agreements[0]?.id, berkas1: file, untuk1: agreements[0]?.id }
    expect(await refusalOf(db, officer, attachScans, { id, ...twice })).toBe('twice')
  })
})
