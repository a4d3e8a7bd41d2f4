import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'attendance.marked': 'mencatat kehadiran',
    'attendance.block-marked': 'mencatat kehadiran satu blok',
    'attendance.arrived': 'mengirim kehadiran dari perangkat',
    'attendance.clash-settled': 'memutuskan kehadiran yang berbeda',
    'attendance.change-asked': 'meminta perubahan kehadiran',
    'attendance.change-decided': 'menjawab permintaan perubahan kehadiran',
    'attendance.lapsed': 'menutup sesi yang tidak tercatat',
    'attendance.link-given': 'memberi tautan instruktur',
    'attendance.link-revoked': 'mencabut tautan instruktur',
    'attendance.marked-by-link': 'mencatat kehadiran lewat tautan instruktur',
    'attendance.photo-attached': 'melampirkan foto daftar hadir',
    'attendance.assessed': 'mencatat penilaian akhir',
  },
  fields: {
    present: 'Hadir',
    absent: 'Tidak hadir',
    changed: 'Orang yang catatannya berubah',
    corrected: 'Di antaranya mengubah catatan lama',
    block: 'Blok',
    closed: 'Daftar yang lengkap',
    unrecorded: 'Daftar yang tidak tercatat',
    sent: 'Catatan yang dikirim',
    clashes: 'Catatan yang berbeda',
    kept: 'Yang dipakai',
    answer: 'Jawaban',
    note: 'Alasan',
    holder: 'Instruktur',
    fingerprint: 'Sidik jari berkas',
    assessor: 'Penguji',
    assessedOn: 'Tanggal penilaian',
    passed: 'Lulus',
    notPassed: 'Tidak lulus',
    retake: 'Mengulang',
  },
  values: {
    kept: { standing: 'Yang sudah tercatat', arrived: 'Yang datang kemudian' },
    answer: { approved: 'Disetujui', declined: 'Ditolak' },
  },
}
