import { describe, expect, it } from 'vitest'
import { checkText, type PaperRecord } from './check.ts'

const record: PaperRecord = {
  kind: 'agreement',
  parties: ['KESATU', 'KEDUA'].map((ordinal, at) => ({
    role: `PIHAK ${ordinal}`,
    name: `Pihak ${at + 1}`,
    number: `W19.PAS.PAS7-HH.05.05-${at + 1}`,
    authority: 'SK pengangkatan',
    signatory: 'Ahmad Fauzan',
  })),
  startsOn: '2027-03-10',
  endsOn: '2029-03-09',
  promises: 1,
  sharesData: true,
}
const sound = `NOMOR: W19.PAS.PAS7-HH.05.05-1
NOMOR: w19.pas.pas7-hh.05.05-2
Pada hari ini, Rabu, tanggal sepuluh bulan Maret tahun dua ribu dua puluh tujuh (10-03-2027), bertempat di Barabai:
Pasal 1
RENCANA AKSI
Kegiatan tercantum dalam Lampiran.
Pasal 2
HAK DAN KEWAJIBAN
PIHAK KESATU berhak memperoleh pelayanan.
PIHAK KESATU berkewajiban menyediakan tempat.
PIHAK KEDUA berhak memasuki tempat.
PIHAK KEDUA berkewajiban memberi pelayanan.
Pasal 3
JANGKA WAKTU
Berlaku selama 2 (dua) tahun, terhitung sejak tanggal 10 Maret 2027 sampai dengan tanggal 9 Maret 2029.
Pasal 4
PELINDUNGAN DATA PRIBADI
Data pribadi dijaga.
Pasal 5
PENUTUP
Dibuat dalam rangkap 2 (dua), bermeterai cukup.
PIHAK KEDUA
LAMPIRAN
Puskesmas keliling`
const findings = (text: string, over: Partial<PaperRecord> = {}) =>
  checkText(text.split('\n'), { ...record, ...over })
const codes = (text: string, over: Partial<PaperRecord> = {}) => findings(text, over).map(({ code }) => code)

describe('before signing', () => {
  it('says nothing of a text in order [B4]', () => {
    expect(findings(sound)).toEqual([])
  })

  it.for([
    [
      'two-days',
      '(10-03-2027)',
      '(11-03-2027)',
      'Tanggal dalam huruf, 10 Maret 2027, berbeda dari tanggal dalam angka, 11 Maret 2027.',
    ],
    ['other-weekday', 'Rabu', 'Kamis', '10 Maret 2027 jatuh pada hari Rabu, bukan Kamis.'],
    ['no-such-day', 'tanggal sepuluh', 'tanggal tiga puluh dua', 'tidak terbaca sebagai tanggal'],
    [
      'annex-absent',
      'LAMPIRAN\nPuskesmas keliling',
      '',
      'Lampiran disebut, tetapi naskah ini tidak memuat lampiran.',
    ],
    ['annex-unnamed', 'tercantum dalam Lampiran', 'dilaksanakan bersama', 'tidak ada pasal yang menyebutnya'],
    ['end-against-term', '2 (dua) tahun', '3 (tiga) tahun', 'menurut lamanya berakhir 9 Maret 2030'],
    ['two-lengths', '2 (dua) tahun', '2 (tiga) tahun', 'berbeda dalam angka dan huruf'],
    ['end-against-record', '9 Maret 2029', '10 Maret 2029', 'berbeda dari data kerja sama, 9 Maret 2029'],
    [
      'right-without-duty',
      'PIHAK KEDUA berkewajiban',
      'PIHAK KEDUA dapat',
      'PIHAK KESATU berhak, tetapi tidak ada pihak lain yang berkewajiban.',
    ],
    ['no-stamp', 'bermeterai cukup', 'masing-masing asli', 'Meterai tidak disebut'],
    ['too-few-originals', 'rangkap 2 (dua)', 'rangkap 1 (satu)', 'ada 2 pihak'],
    ['no-data-clause', 'Data pribadi dijaga', 'Rahasia dijaga', 'tidak ada pasal pelindungan data pribadi'],
    ['other-number', 'HH.05.05-1\n', 'HH.05.05-9\n', 'tidak tertulis pada naskah'],
  ] as const)('says %s in a sentence [B4]', ([code, was, is, words]) => {
    const text = sound
      .replace(was, is)
      .replace(code === 'no-data-clause' ? 'PELINDUNGAN DATA PRIBADI' : '\u0000', 'KERAHASIAAN')
    const found = findings(text)
    expect(found.map((each) => each.code)).toContain(code)
    expect(found.find((each) => each.code === code)?.says).toContain(words)
  })

  it('names who still lacks a number, a signatory or the basis of authority [B4]', () => {
    const [first, second] = record.parties as [PaperRecord['parties'][0], PaperRecord['parties'][0]]
    const lacking = { ...second, number: null, authority: null, signatory: null }
    expect(codes(sound, { parties: [first, lacking] })).toEqual(['no-number', 'no-signatory', 'no-authority'])
  })
})
