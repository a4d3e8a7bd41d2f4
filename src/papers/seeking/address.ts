import { to } from '#addresses'
import type { Question } from '#agreements'
import { addressOf } from '#kernel'

/** Where all papers that say the words stand, under the same filters as the list. */
export const inPapersAddress = (asked: Partial<Question>): string => addressOf(to.inPapers, asked)
