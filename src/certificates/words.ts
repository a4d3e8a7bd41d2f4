import type { Words } from '#kernel'
import { proposalKinds, proposalStates, revocationClasses } from './kinds.ts'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'certificate.proposed': 'mengusulkan sertifikat',
    'certificate.proposal-revised': 'mengubah usul sertifikat',
    'certificate.proposal-withdrawn': 'menarik usul sertifikat',
    'certificate.returned': 'mengembalikan usul sertifikat',
    'certificate.approved': 'menyetujui usul sertifikat',
    'certificate.correction-asked': 'mengusulkan pembetulan sertifikat',
    'certificate.revocation-asked': 'mengusulkan pencabutan sertifikat',
    'certificate.handed-over': 'menyerahkan sertifikat',
    'competency.tested': 'mencatat uji kompetensi',
    'competency.judged': 'mencatat hasil uji kompetensi',
    'competency.taken-back': 'menarik hasil uji kompetensi',
    'competency.certified': 'mencatat sertifikat dari LSP',
    'competency.confirmed': 'memeriksa sertifikat dari LSP',
  },
  fields: {
    kind: 'Jenis usul',
    title: 'Judul',
    people: 'Orang',
    numbers: 'Nomor',
    number: 'Nomor',
    replaces: 'Menggantikan',
    reasonClass: 'Golongan alasan',
    note: 'Yang perlu diperbaiki',
    state: 'Keadaan',
    handedOn: 'Diserahkan pada',
    certificates: 'Sertifikat',
    scheme: 'Skema',
    body: 'LSP',
    heldOn: 'Hari uji',
    competent: 'Kompeten',
    notYet: 'Belum kompeten',
    validUntil: 'Berlaku sampai',
  },
  values: { kind: proposalKinds, reasonClass: revocationClasses, state: proposalStates },
}
