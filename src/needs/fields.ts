import { z } from 'zod'
import { objectCodes } from '#agreements'
import { type Day, day, line, maybe, paragraph, refuse } from '#kernel'
import { helpCodes, urgencyCodes } from './kinds.ts'
import type { Need } from './tables.ts'

const quantity = z
  .string('Isi jumlah')
  .transform((text) => text.trim().replace(/^(\d{1,3})((?:\.\d{3})+)$/, (whole) => whole.replaceAll('.', '')))
  .pipe(z.string().regex(/^\d{1,7}$/, 'Isi jumlah dengan angka bulat, misalnya 2'))
  .transform(Number)
  .pipe(z.number().min(1, 'Jumlah paling sedikit 1'))

/** What a unit lacks: what, how much, since when, how urgent, who asks. */
export const needFields = {
  object: z.enum(objectCodes, 'Pilih bidang'),
  help: z.enum(helpCodes, 'Pilih bentuk bantuan'),
  what: line('Isi apa yang dibutuhkan', 160),
  quantity,
  measure: line('Isi satuan, misalnya unit atau orang', 40),
  since: day('Isi sejak kapan'),
  urgency: z.enum(urgencyCodes, 'Pilih seberapa mendesak'),
  askedBy: line('Isi siapa yang meminta', 120),
  detail: maybe(paragraph('Isi keterangan', 1000)),
}

/** What both recording and revising refuse. */
export function unfit({ since }: { since: Day }, today: Day) {
  return since > today ? refuse('in-the-future', { field: 'since' }) : undefined
}

/** The typed part of a need, for the record and for a colleague's version. */
export function told(need: Need) {
  const { object, help, what, quantity, measure, since, urgency, askedBy, detail } = need
  return { object, help, what, quantity, measure, since, urgency, askedBy, detail }
}
