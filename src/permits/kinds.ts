export const permitKinds = {
  clinic: 'Izin klinik',
  pirt: 'PIRT (pangan industri rumah tangga)',
  halal: 'Sertifikat halal',
  bpom: 'Izin edar BPOM',
  premises: 'Bangunan (PBG atau SLF)',
  sanitation: 'Laik higiene sanitasi',
  business: 'Perizinan berusaha (NIB)',
  other: 'Izin lain',
} as const
export type PermitKind = keyof typeof permitKinds
export const permitKindCodes = Object.keys(permitKinds) as [PermitKind, ...PermitKind[]]

export const permitStages = { 'in-progress': 'Dalam proses', granted: 'Terbit', refused: 'Ditolak' } as const
export type PermitStage = keyof typeof permitStages
