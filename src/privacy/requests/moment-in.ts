import type { Day, Zone } from '#kernel'

/** Hours ahead of UTC; no zone of the country ever moves its clocks. */
const ahead: Record<Zone, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }

/** A day and a clock time in a zone as the moment it was: '2027-03-09', '14:30', WITA. */
export function momentIn(zone: Zone, day: Day, clock: string): Date {
  const [hours = 0, minutes = 0] = clock.split(/[:.]/).map(Number)
  return new Date(Date.parse(`${day}T00:00:00Z`) + ((hours - ahead[zone]) * 60 + minutes) * 60_000)
}

/** The clock time in a zone at a moment, '14.30'. */
export const clockIn = (zone: Zone, moment: Date): string =>
  moment
    .toLocaleTimeString('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    .slice(0, 5)
    .replace(':', '.')
