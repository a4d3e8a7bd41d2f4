/** Who wanted it to end before its day. */
export const initiators = {
  us: 'Satuan kerja kita',
  partner: 'Mitra',
  both: 'Kedua pihak bersama',
  order: 'Arahan atau putusan di luar kedua pihak',
} as const
export type Initiator = keyof typeof initiators
export const initiatorCodes = Object.keys(initiators) as [Initiator, ...Initiator[]]
