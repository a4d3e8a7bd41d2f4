import { number } from './money.ts'

/** The three zones units live in: WIB, WITA, WIT. */
export const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type Zone = (typeof zones)[number]
export const zoneNames: Record<Zone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** A calendar day as 'YYYY-MM-DD'; compares and sorts as text. */
export type Day = string

/** In the order of the year. */
export const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const perDay = 86_400_000

/** Reads a moment as '2026-11-22 09:24'. Made once, for making one costs more than drawing a table row. */
const clockOf = (timeZone: Zone) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
const clocks = Object.fromEntries(zones.map((zone) => [zone, clockOf(zone)])) as Record<
  Zone,
  Intl.DateTimeFormat
>

/** The calendar day in a zone at a moment: the unit's own today. */
export function dayIn(zone: Zone, moment: Date): Day {
  return clocks[zone].format(moment).slice(0, 10)
}

/** '2027-01-30' → '30 Januari 2027'. */
export function longDay(day: Day): string {
  const [year, month, date] = parts(day)
  return `${date} ${months[month - 1]} ${year}`
}

/** '2027-01-30' → '30 Jan 2027', for tables. */
export function shortDay(day: Day): string {
  const [year, month, date] = parts(day)
  return `${date} ${(months[month - 1] as string).slice(0, 3)} ${year}`
}

/** '2023-01-31' → 'Selasa'. */
export function weekday(day: Day): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] as string
}

/** A moment as people of the zone read it: '22 November 2026 pukul 09.24 WIB'. */
export function longMoment(moment: Date, zone: Zone): string {
  const time = clocks[zone].format(moment).slice(11).replace(':', '.')
  return `${longDay(dayIn(zone, moment))} pukul ${time} ${zoneNames[zone]}`
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * perDay).toISOString().slice(0, 10)
}

/** Months later, on the same date or the last one the month has: 31 January and one month is 28 February. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = parts(day)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10)
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / perDay)
}

/**
 * The last day of a term that begins on a day and lasts some months: start + term − 1 day,
 * so one year from 1 March 2027 ends on 29 February 2028 (unit practice, domain guide 1.6).
 */
export function endOfTerm(start: Day, termMonths: number): Day {
  return addDays(addMonths(start, termMonths), -1)
}

/** Distance from today in words: 'hari ini', '69 hari lagi', '4 hari lalu'. */
export function fromToday(today: Day, day: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'hari ini'
  if (days === 1) return 'besok'
  if (days === -1) return 'kemarin'
  return days > 0 ? `${number(days)} hari lagi` : `${number(-days)} hari lalu`
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
