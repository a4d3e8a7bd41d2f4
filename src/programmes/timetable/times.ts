import { z } from 'zod'

/** A time of day as people type it, '08.00' or '8:00', kept as 'HH:MM'. */
export function timeOfDay(missing: string) {
  return z.string(missing).transform((text, check) => {
    const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[.:](\d{2}))?(?::00)?\s*$/.exec(text) ?? []
    if (hour === '' || Number(hour) > 23 || Number(minute) > 59) {
      check.addIssue(`${missing}, misalnya 08.00`)
      return z.NEVER
    }
    return `${hour.padStart(2, '0')}:${minute}`
  })
}

/** '08:00:00' → '08.00'. */
export const clock = (time: string) => time.slice(0, 5).replace(':', '.')
