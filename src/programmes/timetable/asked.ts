import { z } from 'zod'
import { to } from '#addresses'
import { addDays, addMonths, addressOf, type Day, day } from '#kernel'
import { mondayOf } from './standing.ts'

/** How the timetable of units is asked; a week unless a month is asked for. */
export const question = z.object({
  hari: day('Pilih hari').optional().catch(undefined),
  lihat: z.enum(['bulan']).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
})
export type Question = z.infer<typeof question>

export const timetableAddress = ({ hari, ...asked }: Question) => addressOf(to.timetable, { ...asked, hari })

export interface Span {
  from: Day
  until: Day
  /** Days to ask for to go back or on. */
  before: Day
  after: Day
}

/** The week or month around a day; a month is drawn in whole weeks. */
export function spanOf({ hari, lihat }: Question, today: Day): Span {
  const on = hari ?? today
  if (lihat === 'bulan') {
    const first = `${on.slice(0, 8)}01`
    const last = addDays(addMonths(first, 1), -1)
    return {
      from: mondayOf(first),
      until: addDays(mondayOf(last), 6),
      before: addMonths(first, -1),
      after: addMonths(first, 1),
    }
  }
  const monday = mondayOf(on)
  return { from: monday, until: addDays(monday, 6), before: addDays(monday, -7), after: addDays(monday, 7) }
}
