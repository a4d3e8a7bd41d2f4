import type { PublicCertificate } from '#certificates'
import type { Standing } from '#ui'

/**
 * The one plain line. When several things are wrong the first of these speaks: what nobody knows, what was revoked,
 * what another has replaced, what is past its day.
 */
export const standings = {
  unknown: { word: 'Tidak dikenal', kind: 'stalled' },
  revoked: { word: 'Dicabut', kind: 'stalled' },
  superseded: { word: 'Digantikan', kind: 'attention' },
  expired: { word: 'Kedaluwarsa', kind: 'attention' },
  valid: { word: 'Berlaku', kind: 'good' },
} as const satisfies Record<string, { word: string; kind: Standing }>
export type PublicStanding = keyof typeof standings

export function standingOf(certificate: PublicCertificate | undefined): PublicStanding {
  return certificate?.state ?? 'unknown'
}

/** What whoever holds the paper may conclude. */
export const meanings: Record<PublicStanding, string> = {
  unknown:
    'Tidak ada sertifikat dengan kode ini. Periksa ejaannya; huruf O, I dan angka 0, 1 tidak pernah dipakai.',
  revoked: 'Sertifikat ini pernah terbit, lalu dicabut penerbitnya. Jangan dipakai sebagai bukti.',
  superseded: 'Sertifikat ini sudah diganti dengan yang dibetulkan. Mintalah penggantinya kepada pemegang.',
  expired: 'Sertifikat ini asli, tetapi masa berlakunya sudah lewat.',
  valid: 'Sertifikat ini asli dan masih berlaku.',
}
