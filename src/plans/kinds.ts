/** Where the means of a plan item come from. */
export const sources = {
  dipa: 'DIPA unit',
  apbd: 'APBD',
  dbhcht: 'DBHCHT',
  csr: 'CSR/TJSL',
  'partner-in-kind': 'Mitra, dalam bentuk barang atau jasa',
  'partner-money': 'Mitra, dalam bentuk uang',
  pnbp: 'PNBP',
  'no-cost': 'Tanpa biaya',
} as const
export type Source = keyof typeof sources
export const sourceCodes = Object.keys(sources) as [Source, ...Source[]]

/** What will show that a promise was kept. */
export const proofs = {
  photo: 'Foto bertanggal dan bertempat',
  attendance: 'Daftar hadir',
  letter: 'Surat atau berita acara',
  certificate: 'Sertifikat',
  handover: 'Serah terima barang',
  report: 'Laporan kegiatan',
} as const
export type Proof = keyof typeof proofs
export const proofCodes = Object.keys(proofs) as [Proof, ...Proof[]]
