import type { Words } from '#kernel'
import { outcomes } from './outcomes.ts'

/** How a list for Dukcapil and its answers are called in a history. */
export const nikWords: Words = {
  acts: {
    'nik-list.sent': 'membuat daftar NIK untuk Dukcapil',
    'nik-list.taken': 'menyiapkan lagi berkas daftar NIK',
    'nik-list.closed': 'menutup daftar NIK',
    'nik-answer.read': 'membaca jawaban Dukcapil',
    'nik-answer.applied': 'memakai jawaban Dukcapil',
    'nik-answer.dropped': 'menyisihkan jawaban Dukcapil',
    'nik-answer.undone': 'membatalkan jawaban Dukcapil',
  },
  fields: {
    place: 'Daftar nomor',
    people: 'Jumlah orang',
    purpose: 'Keperluan',
    who: 'Siapa',
    rows: 'Baris',
    held: 'Baris yang disisihkan',
    unanswered: 'Belum dijawab',
    returned: 'Kembali belum diperiksa',
    closedOn: 'Ditutup',
    ...outcomes,
  },
  values: {
    who: {
      all: 'belum diperiksa dan belum ada NIK',
      unverified: 'belum diperiksa',
      missing: 'belum ada NIK',
      ticked: 'yang dicentang',
    },
  },
}
