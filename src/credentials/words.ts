import type { Words } from '#kernel'
import { issuerKinds } from './kinds.ts'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'issuer.registered': 'mendaftarkan penerbit',
    'issuer.renamed': 'mencatat nama baru penerbit',
    'issuer.closed': 'menutup penerbit',
    'issuer.key-rotated': 'mengganti kunci penerbit',
    'issuer.key-compromised': 'menyatakan kunci penerbit bocor',
  },
  fields: {
    kind: 'Jenis penerbit',
    origin: 'Alamat periksa',
    name: 'Nama penerbit',
    address: 'Alamat kantor',
    licence: 'Nomor lisensi',
    signatory: 'Penanda tangan',
    signatoryOffice: 'Jabatan penanda tangan',
    basis: 'Dasar',
    validFrom: 'Berlaku mulai',
    closedOn: 'Ditutup',
    publicKey: 'Kunci umum',
    compromisedOn: 'Bocor sejak',
  },
  values: { kind: issuerKinds },
}
