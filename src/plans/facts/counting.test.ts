import { describe, expect, it } from 'vitest'
import { countedBy, proposedFor } from './counting.ts'

describe('what counts for a promise', () => {
  it.for([
    ['40 narapidana dilatih', 'orang', 'people'],
    ['Tes kesehatan', 'peserta', 'people'],
    ['Pelatihan menjahit', 'orang-JP', 'person-hours'],
    ['Pelatihan menjahit', 'jam peserta', 'person-hours'],
    ['Pelatihan menjahit', 'JP', null],
    ['Pelatihan menjahit', 'jam pelajaran', null],
    ['Kejar paket B', 'sesi', 'lesson'],
    ['Kejar paket B', 'pertemuan', 'lesson'],
    ['Penyuluhan bahaya narkotika', 'kali', 'lesson'],
    ['Puskesmas keliling', 'kali', 'service'],
    ['Mesin jahit', 'unit', 'goods'],
    ['Pemeriksaan alat pemadam', 'unit', 'service'],
    ['Sembako', 'paket', 'goods'],
    ['Bantuan modal', 'rupiah', 'money'],
    ['Liputan kegiatan', 'berita', 'media'],
    ['Kunjungan dinas', 'kunjungan', 'visit'],
    ['Peningkatan mutu', 'persen', null],
  ] as const)('is proposed from its measure: %s, %s → %s [C3]', ([activity, measure, kind]) => {
    expect(proposedFor({ activity, measure })).toBe(kind)
  })

  it('is what an officer says, whatever the measure suggests [C3]', () => {
    const promised = { activity: 'Puskesmas keliling', measure: 'kali' }
    expect(countedBy('people', promised)).toBe('people')
    expect(countedBy('none', promised)).toBe(null)
    expect(countedBy('by-measure', promised)).toBe('service')
  })
})
