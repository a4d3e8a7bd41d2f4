import { z } from 'zod'
import { maybe } from '#kernel'

/** What people type for a NIB, as its 13 digits; undefined when it is none. */
export function readNib(text: string): string | undefined {
  return digitsOf(text, [13])
}

/** What people type for an NPWP, with or without dots and dashes, as its 15 or 16 digits; undefined when it is none. */
export function readNpwp(text: string): string | undefined {
  return digitsOf(text, [15, 16])
}

/** '012345678901234' → '01.234.567.8-901.234'; the newer 16 digits in fours. */
export function npwpInGroups(npwp: string): string {
  if (npwp.length === 16) return npwp.replace(/(\d{4})(?=\d)/g, '$1 ')
  return npwp.replace(/^(\d{2})(\d{3})(\d{3})(\d)(\d{3})(\d{3})$/, '$1.$2.$3.$4-$5.$6')
}

/** The 16 digits under which an older NPWP of 15 lives on: the same number with a zero in front (PMK 112/2022). */
export const npwpKey = (npwp: string) => npwp.padStart(16, '0')

export const nib = maybe(
  z
    .string('Isi NIB dengan angka')
    .transform(readNib)
    .pipe(z.string('NIB terdiri dari 13 angka. Periksa kembali.')),
)

export const npwp = maybe(
  z
    .string('Isi NPWP dengan angka')
    .transform(readNpwp)
    .pipe(z.string('NPWP terdiri dari 15 atau 16 angka; titik dan strip boleh ditulis.')),
)

/** Six to sixteen digits with the signs people put between them, and perhaps an extension. */
const dialled = /^\+?(?:[ ().\-/]*\d){6,16}\)?(?:,? ?(?:ext|pes|pesawat)\.? ?\d{1,5})?$/i

/** Kept as typed, since people dial it: '0517 41031 pes. 12', '+62 812-3456-7890'. */
export const phone = maybe(
  z
    .string('Isi nomor telepon')
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .max(40, 'Nomor telepon terlalu panjang')
        .regex(dialled, 'Tulis nomor telepon dengan angka, misalnya 0517 41031 atau +62 812 3456 7890.'),
    ),
)

export const email = maybe(
  z
    .string('Isi alamat surel')
    .transform((text) => text.trim().toLowerCase())
    .pipe(
      z
        .email('Alamat surel belum lengkap. Contoh: nama@kantor.go.id.')
        .max(120, 'Alamat surel terlalu panjang'),
    ),
)

function digitsOf(text: string, lengths: number[]): string | undefined {
  if (!/^[\d\s.,\-–/]*$/.test(text)) return undefined
  const digits = text.replace(/\D/g, '')
  return lengths.includes(digits.length) && /[1-9]/.test(digits) ? digits : undefined
}
