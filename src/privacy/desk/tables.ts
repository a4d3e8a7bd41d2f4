import type { Generated, Selectable } from 'kysely'

export interface ReviewTables {
  lookReview: {
    lookId: string
    /** `cleared`: in order; the others: asked, explained, and done with. */
    state: 'cleared' | 'questioned' | 'answered' | 'closed'
    question: string | null
    answer: string | null
    conclusion: string | null
    reviewedBy: string
    reviewedAt: Date
    answeredAt: Date | null
    closedAt: Date | null
    version: Generated<number>
  }
}
export type LookReview = Selectable<ReviewTables['lookReview']>
