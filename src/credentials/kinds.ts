/** Legal bodies in whose name a certificate may be issued. */
export const issuerKinds = {
  partner: 'Mitra pelatih',
  blk: 'Balai latihan kerja',
  lsp: 'Lembaga sertifikasi profesi (LSP)',
  neutral: 'Badan lain yang netral',
} as const
export type IssuerKind = keyof typeof issuerKinds
export const issuerKindCodes = Object.keys(issuerKinds) as [IssuerKind, ...IssuerKind[]]
