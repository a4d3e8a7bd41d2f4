/** In what state something came. */
export const conditions = { good: 'Baik', incomplete: 'Kurang lengkap', damaged: 'Rusak' } as const
export type Condition = keyof typeof conditions
export const conditionCodes = Object.keys(conditions) as [Condition, ...Condition[]]

/** How a use came to its end. */
export const endings = { moved: 'Dipindahkan', broken: 'Rusak', returned: 'Dikembalikan' } as const
export type UseEnding = keyof typeof endings
export const endingCodes = Object.keys(endings) as [UseEnding, ...UseEnding[]]
