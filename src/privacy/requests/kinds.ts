/** What the law lets people ask of data about them: UU 27/2022 pasal 5 sampai 13. */
export const requestKinds = {
  correct: 'Pembetulan data',
  access: 'Salinan data',
  stop: 'Penghentian pemrosesan',
  limit: 'Pembatasan pemrosesan',
} as const
export type RequestKind = keyof typeof requestKinds
export const requestKindCodes = Object.keys(requestKinds) as [RequestKind, ...RequestKind[]]

/** Whether, once granted, it keeps the person out of everything beyond the duty of the own unit. */
export const isLimit = (kind: RequestKind) => kind === 'stop' || kind === 'limit'

export const relations = {
  self: 'Orang itu sendiri',
  family: 'Keluarga',
  guardian: 'Wali atau pengampu',
  counsel: 'Penasihat hukum atau kuasa',
} as const
export type Relation = keyof typeof relations
export const relationCodes = Object.keys(relations) as [Relation, ...Relation[]]

export const requestStates = { open: 'Berjalan', granted: 'Dipenuhi', refused: 'Ditolak' } as const
export type RequestState = keyof typeof requestStates
export const requestStateCodes = Object.keys(requestStates) as [RequestState, ...RequestState[]]
