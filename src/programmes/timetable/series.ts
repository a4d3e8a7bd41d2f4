import { addDays, type Day } from '#kernel'

/** Lessons of one sort, week after week. */
export interface Series {
  /** 0 is Sunday. */
  weekdays: readonly number[]
  from: Day
  until: Day
  /** JP of each. */
  lessonHours: number
}

interface Bounds {
  /** The days of the cohort. */
  startsOn: Day
  endsOn: Day
  /** JP that the programme still lacks; the last lesson takes what is left. */
  hoursLeft: number
  /** Names of the days on which nobody teaches. */
  holidays: ReadonlyMap<Day, string>
}

export interface Laid {
  lessons: { heldOn: Day; lessonHours: number }[]
  /** Days that would have had a lesson. */
  skipped: { day: Day; name: string }[]
  hours: number
  /** JP that found no day. */
  missing: number
}

/** Lays a series day by day until the hours are full or the days are over. */
export function laySeries({ weekdays, from, until, lessonHours }: Series, bounds: Bounds): Laid {
  const { startsOn, endsOn, holidays } = bounds
  const last = until < endsOn ? until : endsOn
  const laid: Laid = { lessons: [], skipped: [], hours: 0, missing: Math.max(0, bounds.hoursLeft) }
  for (let day = from > startsOn ? from : startsOn; day <= last && laid.missing > 0; day = addDays(day, 1)) {
    if (!weekdays.includes(weekdayOf(day))) continue
    const name = holidays.get(day)
    if (name !== undefined) {
      laid.skipped.push({ day, name })
      continue
    }
    const hours = Math.min(lessonHours, laid.missing)
    laid.lessons.push({ heldOn: day, lessonHours: hours })
    laid.hours += hours
    laid.missing -= hours
  }
  return laid
}

export const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay()
