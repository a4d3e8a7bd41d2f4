import type { ConsentKind } from './kinds.ts'

interface Wording {
  purpose: string
  /** Whether it is answered or not, this does not change. */
  without: string
}

/**
 * What a person is read before answering, by version. A consent names the version it was given on, so a text that
 * somebody agreed to is never changed: a new one is added behind it.
 */
export const wordings: readonly Record<ConsentKind, Wording>[] = [
  {
    photo: {
      purpose:
        'Foto saya diambil saat kegiatan dan dipakai dalam laporan serta publikasi kegiatan satuan kerja.',
      without: 'Bila tidak, saya tetap ikut kegiatan dan tidak difoto.',
    },
    'follow-up': {
      purpose:
        'Petugas menghubungi saya setelah masa bimbingan selesai untuk menanyakan pekerjaan atau usaha saya.',
      without: 'Bila tidak, petugas tidak menghubungi saya lagi setelah masa itu.',
    },
    sharing: {
      purpose:
        'Nama, pendidikan, minat kerja, dan kecamatan saya diberikan kepada mitra yang disebut di lembar ini, hanya untuk memilih peserta kegiatannya.',
      without: 'Bila tidak, mitra itu hanya menerima jumlah orang tanpa nama.',
    },
    story: {
      purpose: 'Kisah saya ditulis dan diterbitkan sebagai contoh keberhasilan, setelah saya membacanya.',
      without: 'Bila tidak, kisah saya tidak diterbitkan.',
    },
  },
]

export const currentWording = wordings.length

/** The text a consent was given on. */
export const wordingOf = (version: number, kind: ConsentKind): Wording | undefined =>
  wordings[version - 1]?.[kind]
