/** What can be decided about an agreement before its last day. */
export const choices = {
  extend: 'Diperpanjang',
  'let-end': 'Dibiarkan berakhir',
  replace: 'Diganti',
} as const
export type Choice = keyof typeof choices
export const choiceCodes = Object.keys(choices) as [Choice, ...Choice[]]

/** How it is extended. */
export const ways = {
  successor: 'Kerja sama penerus',
  addendum: 'Adendum',
} as const
export type Way = keyof typeof ways
export const wayCodes = Object.keys(ways) as [Way, ...Way[]]

export const choiceHints: Record<Choice, string> = {
  extend: 'Diteruskan dengan mitra yang sama, lewat penerus atau adendum.',
  'let-end': 'Selesai pada hari terakhirnya.',
  replace: 'Diteruskan dengan mitra lain atau jenis naskah lain.',
}
