import { z } from 'zod'

/** A whole number as people type it, '1.200' too, between two bounds. */
export function wholeNumber(missing: string, least: number, most: number) {
  const wrong = `${missing} dengan angka bulat, ${least} sampai ${most}`
  return z
    .string(missing)
    .transform((text) =>
      text.trim().replace(/^(\d{1,3})((?:\.\d{3})+)$/, (whole) => whole.replaceAll('.', '')),
    )
    .pipe(z.string().regex(/^\d{1,6}$/, wrong))
    .transform(Number)
    .pipe(z.number().min(least, wrong).max(most, wrong))
}
