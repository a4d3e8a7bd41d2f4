import { addDays, addMonths, type Day, daysBetween } from '#kernel'
import { weekdays as weekdayNames, weekdayOf } from '#programmes'
import { nths, type Rhythm } from './kinds.ts'

/** Every so many weeks on some weekdays, or every so many months on the nth of one weekday. */
export interface Repeated {
  rhythm: Rhythm
  /** 0 is Sunday. */
  weekdays: readonly number[]
  every: number
  nth: number | null
  startsOn: Day
  endsOn: Day
}

/** The days on which a service falls, in order. Weeks begin on Monday and are counted from that of the first day. */
export function daysOf({ rhythm, weekdays, every, nth, startsOn, endsOn }: Repeated): Day[] {
  const wanted = new Set(weekdays)
  const first = mondayOf(startsOn)
  const days: Day[] = []
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    if (!wanted.has(weekdayOf(day))) continue
    const isTurn =
      rhythm === 'weekly'
        ? Math.floor(daysBetween(first, day) / 7) % every === 0
        : isNth(day, nth ?? 1) && monthsBetween(startsOn, day) % every === 0
    if (isTurn) days.push(day)
  }
  return days
}

const mondayOf = (day: Day) => addDays(day, -((weekdayOf(day) + 6) % 7))
const monthsBetween = (from: Day, to: Day) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

/** Whether a day is the nth of its weekday in its month; the fifth stands for the last. */
function isNth(day: Day, nth: number): boolean {
  if (nth === 5) return addDays(day, 7) >= addMonths(`${day.slice(0, 8)}01`, 1)
  return Math.ceil(Number(day.slice(8)) / 7) === nth
}

/** 'Setiap Selasa', 'Setiap 2 minggu pada Kamis', 'Setiap bulan pada Rabu kedua'. */
export function rhythmInWords({
  rhythm,
  weekdays,
  every,
  nth,
}: Omit<Repeated, 'startsOn' | 'endsOn'>): string {
  const named = weekdayNames
    .filter(({ value }) => weekdays.includes(Number(value)))
    .map(({ label }) => label)
    .join(', ')
  if (rhythm === 'monthly') {
    const which = nths[(nth ?? 1) as keyof typeof nths]
    return `Setiap ${every === 1 ? 'bulan' : `${every} bulan`} pada ${named} ${which}`
  }
  return every === 1 ? `Setiap ${named}` : `Setiap ${every} minggu pada ${named}`
}
