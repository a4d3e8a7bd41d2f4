/** What an agreement must have for a clause to speak: a plan, a paper above it, or people's data that change hands. */
export type Need = 'annex' | 'parent' | 'personal-data' | 'effective-day'
