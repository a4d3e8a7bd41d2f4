import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfTerm, longDay } from '#kernel'
import { kindsIn, kindsOfTitle, objectIn, statusIn, termIn } from './words-to-codes.ts'

describe('what a list of agreements means by its words [A12]', () => {
  it('knows each kind of paper by what it is called, and says when two are named [A12]', () => {
    for (const way of ['MoU', 'MOU', 'Nota Kesepahaman', 'NOTA KESEPAKATAN', 'Kesepakatan Bersama', 'NKB'])
      expect([way, kindsIn(way)]).toEqual([way, ['memorandum']])
    for (const way of ['PKS', 'Perjanjian Kerja Sama', 'PERJANJIAN KERJASAMA', 'Perjanjian Kerjasama (PKS)'])
      expect([way, kindsIn(way)]).toEqual([way, ['agreement']])
    expect(kindsIn('Adendum PKS')).toEqual(['addendum'])
    expect(kindsIn('Amandemen Nota Kesepahaman')).toEqual(['addendum'])
    expect(kindsIn('Rencana Aksi')).toEqual(['arrangement'])
    expect(kindsIn('MoU/PKS').sort()).toEqual(['agreement', 'memorandum'])
    expect(kindsIn('surat')).toEqual([])
    expect(kindsOfTitle('Nota Kesepahaman tentang pelatihan')).toEqual(['memorandum'])
    expect(kindsOfTitle('Layanan kesehatan yang kelak menjadi Perjanjian Kerja Sama')).toEqual([])
  })

  it('tells in force from over, however it is said [A12]', () => {
    for (const way of ['Berlaku', 'masih berlaku', 'AKTIF', 'Berjalan', 'Diperpanjang'])
      expect([way, statusIn(way)]).toEqual([way, 'active'])
    for (const way of ['Berakhir', 'Tidak berlaku', 'Sudah tidak aktif', 'Kadaluarsa', 'Habis', 'Non-aktif'])
      expect([way, statusIn(way)]).toEqual([way, 'ended'])
    for (const way of ['Proses', 'Draf', 'Belum ditandatangani'])
      expect([way, statusIn(way)]).toEqual([way, 'begun'])
    expect(statusIn('?')).toBeUndefined()
  })

  it('reads a term as months, or as its two days [A12]', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 11 }), (years, months) => {
        expect(termIn(`${years} Tahun`)).toEqual({ months: years * 12 })
        expect(termIn(`${years} (sekian) tahun ${months} bulan`)).toEqual({ months: years * 12 + months })
        expect(termIn(`${months} bln`)).toEqual({ months })
        const until = endOfTerm('2024-03-01', years * 12)
        for (const to of ['s.d.', 's/d', 'sampai dengan', '-'])
          expect([to, termIn(`1 Maret 2024 ${to} ${longDay(until)}`)]).toEqual([
            to,
            { from: '2024-03-01', until },
          ])
      }),
    )
    for (const none of ['selamanya', '0 tahun', '99 tahun', 'tahun'])
      expect([none, termIn(none)]).toEqual([none, undefined])
  })

  it('finds the object of a cooperation in the words of its field [A12]', () => {
    const fields = {
      'Layanan Kesehatan': 'health',
      'Rehabilitasi Narkotika': 'rehabilitation',
      'Pelatihan Kemandirian': 'job-training',
      'Kejar Paket C': 'education',
      'Pembinaan Kerohanian': 'religion',
      'Bantuan Hukum': 'law',
      Perpustakaan: 'literacy',
      'Perekaman NIK': 'civil-registry',
    }
    for (const [words, object] of Object.entries(fields))
      expect([words, objectIn(words)]).toEqual([words, object])
  })
})
