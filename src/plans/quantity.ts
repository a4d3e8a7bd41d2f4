import { z } from 'zod'

/** A whole number above zero, typed with or without dots between the thousands. */
export const quantity = z
  .string('Isi jumlah')
  .transform((text) => text.trim().replace(/^(\d{1,3})((?:\.\d{3})+)$/, (whole) => whole.replaceAll('.', '')))
  .pipe(z.string().regex(/^\d{1,9}$/, 'Isi jumlah dengan angka bulat, misalnya 40'))
  .transform(Number)
  .pipe(z.number().min(1, 'Jumlah paling sedikit 1'))
