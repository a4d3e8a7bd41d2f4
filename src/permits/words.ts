import type { Words } from '#kernel'
import { permitKinds } from './kinds.ts'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'permit.applied': 'mencatat permohonan izin',
    'permit.revised': 'mengubah data izin',
    'permit.step-taken': 'mencatat langkah izin',
    'permit.granted': 'mencatat izin terbit',
    'permit.refused': 'mencatat izin ditolak',
  },
  fields: {
    kind: 'Jenis izin',
    subject: 'Sarana atau produk',
    holder: 'Pemegang izin',
    authority: 'Instansi penerbit',
    owner: 'Penanggung jawab',
    appliedOn: 'Tanggal permohonan',
    expectedOn: 'Perkiraan terbit',
    takenOn: 'Tanggal langkah',
    what: 'Langkah',
    number: 'Nomor izin',
    issuedOn: 'Tanggal terbit',
    expiresOn: 'Berlaku sampai',
    refusedOn: 'Tanggal penolakan',
    refusal: 'Alasan penolakan',
    file: 'Berkas',
  },
  values: { kind: permitKinds },
}
