/** The moment at which the invented nation stands still. */
export const now = new Date('2026-11-22T03:00:00Z')
