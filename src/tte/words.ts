import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'esign.prepared': 'menyiapkan naskah untuk ditandatangani di layar',
    'esign.link-given': 'memberi tautan tanda tangan',
    'esign.confirmed': 'menandatangani naskah di layar',
    'esign.confirmed-by-link': 'menandatangani naskah lewat tautan',
    'esign.signed': 'membubuhkan tanda tangan elektronik pada berkas',
    'esign.failed': 'belum mendapat tanda tangan dari layanan',
    'esign.refused': 'menolak menandatangani naskah',
    'esign.refused-by-link': 'menolak menandatangani naskah lewat tautan',
    'esign.withdrawn': 'menarik naskah dari penandatanganan',
    'signing-key.made': 'membuat kunci tanda tangan',
    'signing-key.ended': 'mengakhiri kunci tanda tangan',
  },
  fields: {
    signatories: 'Penanda tangan menurut urutan',
    differenceReason: 'Penjelasan beda dengan naskah',
    proof: 'Dibuktikan dengan',
    signedBy: 'Ditandatangani dengan',
    isLast: 'Lengkap',
    keySerial: 'Nomor seri kunci',
    signatoryId: 'Penanda tangan',
  },
  values: {
    proof: { password: 'kata sandi', sample: 'akun contoh', 'link-and-code': 'tautan dan kode' },
    signedBy: { own: 'kunci satuan kerja', remote: 'layanan tanda tangan nasional' },
    isLast: { true: 'semua sudah menandatangani' },
  },
}
