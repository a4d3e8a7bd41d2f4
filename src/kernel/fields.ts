import { z } from 'zod'
import type { Day } from './dates.ts'

/** One line of text: trimmed, inner spaces folded, within a length. `missing` is the sentence when it is empty. */
export function line(missing: string, most = 200) {
  return z
    .string(missing)
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, missing).max(most, `Paling banyak ${most} huruf`))
}

/** Text of several lines: trimmed, line breaks kept. */
export function paragraph(missing: string, most = 4000) {
  return z
    .string(missing)
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, missing).max(most, `Paling banyak ${most} huruf`))
}

/** A calendar day that exists: 31 February is none, and neither is year 202. */
export function day(missing: string) {
  return z.string(missing).check((check) => {
    if (!isDay(check.value)) {
      check.issues.push({
        code: 'custom',
        input: check.value,
        message: `${missing}. Tulis tanggal yang benar, misalnya 30 Januari 2027.`,
      })
    }
  })
}

function isDay(text: string): text is Day {
  const [, year = ''] = /^(\d{4})-\d{2}-\d{2}$/.exec(text) ?? []
  return z.iso.date().safeParse(text).success && year >= '1945' && year <= '2100'
}

/** None, one or many ticks of the same name become a list. */
export function ticked<const Codes extends readonly [string, ...string[]]>(codes: Codes, missing: string) {
  return z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(codes, missing)).min(1, missing),
  )
}

/** The version of a record that the form was drawn from. */
export const version = z.coerce.number('Muat ulang halaman ini').int().min(1)

/** A field that may stay empty: null then, which is what the column holds. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().transform((value) => value ?? null)
}
