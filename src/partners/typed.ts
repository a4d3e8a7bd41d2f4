import { z } from 'zod'

/** Names, one a line; blanks and repetitions fall away. */
export const names = z
  .string('Tulis satu nama satu baris')
  .transform((text) => [...new Set(text.split(/[\r\n]+/).map(fold))].filter((name) => name !== ''))
  .pipe(z.array(z.string().max(160, 'Setiap nama paling banyak 160 huruf')).max(20, 'Paling banyak 20 nama'))
  .optional()
  .transform((list) => list ?? [])

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

/** One box to tick: 'ya' from a form, true from the API. */
export const tick = z
  .union([z.literal(['ya', 'true', 'false']), z.boolean()], 'Centang atau kosongkan')
  .optional()
  .transform((value) => value === true || value === 'ya' || value === 'true')
