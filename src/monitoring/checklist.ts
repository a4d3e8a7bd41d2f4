import { z } from 'zod'
import { type Day, type Db, refuse } from '#kernel'
import { type AnswerCode, answerCodes } from './kinds.ts'
import type { ChecklistItem } from './tables.ts'

/** What a visit looks at on a day, in its order. */
export function checklistOn(db: Db, on: Day): Promise<ChecklistItem[]> {
  return db
    .selectFrom('checklistItem')
    .selectAll()
    .where('validFrom', '<=', on)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', on)]))
    .orderBy('placeInOrder')
    .execute()
}

/** The names under which a form sends the answer to an item and what was found. */
export const answerField = (itemId: string) => `jawaban-${itemId}`
export const noteField = (itemId: string) => `temuan-${itemId}`

export interface Answered {
  itemId: string
  answer: AnswerCode
  note: string | null
}

const code = z.enum(answerCodes)
const found = z.string().trim().max(500)

/** What was answered, one line for each item of the list; nothing is left out, and what is not well says why. */
export function answersIn(items: readonly ChecklistItem[], typed: Record<string, unknown>) {
  const answered: Answered[] = []
  for (const { id: itemId, question } of items) {
    const answer = code.safeParse(typed[answerField(itemId)]).data
    if (!answer) return refuse('unanswered', { field: answerField(itemId), question })
    const note = found.safeParse(typed[noteField(itemId)] ?? '').data
    if (note === undefined) return refuse('note-too-long', { field: noteField(itemId) })
    if (answer !== 'yes' && note === '')
      return refuse('finding-unsaid', { field: noteField(itemId), question })
    answered.push({ itemId, answer, note: note || null })
  }
  return { ok: true as const, answered }
}
