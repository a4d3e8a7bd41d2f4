import { addDays, addMonths, type Day, daysBetween } from '#kernel'

/** Whole months and the days over, from one day to a later one. */
export interface Span {
  months: number
  days: number
}

export function spanBetween(from: Day, to: Day): Span {
  let months = Math.max(0, Math.floor(daysBetween(from, to) / 31))
  while (addMonths(from, months + 1) <= to) months += 1
  return { months, days: daysBetween(addMonths(from, months), to) }
}

/** '3 tahun', '2 bulan 12 hari', '5 hari'. */
export function inWords({ months, days }: Span): string {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const words = [years && `${years} tahun`, rest && `${rest} bulan`, days && `${days} hari`].filter(Boolean)
  return words.join(' ') || '0 hari'
}

/** How long a term lasts, both its first and its last day counted. */
export const termLength = (startsOn: Day, endsOn: Day): string =>
  inWords(spanBetween(startsOn, addDays(endsOn, 1)))

/** What lies between two terms: no day, some days without agreement, or days with both. */
export function gapBetween(endsOn: Day, nextStartsOn: Day): { is: 'gap' | 'none' | 'overlap'; span: Span } {
  const free = addDays(endsOn, 1)
  if (nextStartsOn === free) return { is: 'none', span: { months: 0, days: 0 } }
  if (nextStartsOn > free) return { is: 'gap', span: spanBetween(free, nextStartsOn) }
  return { is: 'overlap', span: spanBetween(nextStartsOn, free) }
}
