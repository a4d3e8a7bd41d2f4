import type { Print, PrintShape } from './tables.ts'

/** So many are printed at once while the officer waits: about a second. */
export const few = 30

export const shapes: Record<PrintShape, { title: string; short: string; file: string; type: string }> = {
  each: {
    title: 'Satu berkas per orang (ZIP)',
    short: 'ZIP',
    file: 'sertifikat.zip',
    type: 'application/zip',
  },
  'in-one': {
    title: 'Cetak semua (PDF)',
    short: 'PDF',
    file: 'sertifikat.pdf',
    type: 'application/pdf',
  },
}

export const printStates: Record<Print['state'], string> = {
  going: 'Sertifikat sedang disiapkan',
  ready: 'Sertifikat siap diunduh',
  cancelled: 'Berkas cetak tidak disimpan lagi',
}
