/** Why somebody was not there. Whether the hours count all the same is said by the rule `attendance.reasons`. */
export const reasons = {
  sick: 'Sakit',
  court: 'Sidang',
  visit: 'Kunjungan',
  isolation: 'Sel isolasi',
  duty: 'Tugas dari kantor',
  paused: 'Kepesertaan dijeda',
  cancelled: 'Sesi batal baginya',
  refused: 'Menolak hadir',
  unknown: 'Tanpa keterangan',
} as const
export type Reason = keyof typeof reasons
export const reasonCodes = Object.keys(reasons) as [Reason, ...Reason[]]

export const sheetStates = {
  open: 'Belum diisi',
  closed: 'Terlaksana',
  unrecorded: 'Tidak tercatat',
} as const
export type SheetState = keyof typeof sheetStates

export const results = { passed: 'Lulus', 'not-passed': 'Tidak lulus', retake: 'Mengulang' } as const
export type Result = keyof typeof results
export const resultCodes = Object.keys(results) as [Result, ...Result[]]

/** How a mark reads: 'Hadir', or why not. */
export const markInWords = ({ present, reason }: { present: boolean | null; reason: Reason | null }) =>
  present ? 'Hadir' : reason ? reasons[reason] : 'Belum dicatat'
