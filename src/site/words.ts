import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'certificate.opened': 'melihat isi sertifikat di halaman periksa',
    'certificate.signature-checked': 'memeriksa tanda tangan sertifikat',
  },
  fields: { number: 'Nomor sertifikat', signature: 'Tanda tangan' },
  values: {
    signature: {
      intact: 'asli',
      altered: 'tidak asli',
      'unknown-issuer': 'penerbit tidak dikenal',
      compromised: 'kunci bocor',
      unreadable: 'tidak terbaca',
    },
  },
}
