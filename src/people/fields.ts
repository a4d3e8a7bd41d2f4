import { z } from 'zod'
import { day, line, maybe, paragraph } from '#kernel'
import {
  educationCodes,
  interestCodes,
  registerCodes,
  securityCodes,
  sexCodes,
  statusCodes,
} from './kinds.ts'
import { nikDigits } from './nik.ts'

const dateIfKnown = maybe(day('Isi tanggal'))

/** What a form says of a person; the same for a new file and for one that is corrected. */
export const personFields = {
  name: line('Isi nama', 160),
  aliases: maybe(line('Isi nama lain', 300)),
  status: z.enum(statusCodes, 'Pilih status'),
  sex: z.enum(sexCodes, 'Pilih jenis kelamin'),
  birthDate: dateIfKnown,
  nik: maybe(
    line('Isi NIK', 40)
      .transform(nikDigits)
      .pipe(z.string().regex(/^\d{16}$/, 'NIK terdiri dari 16 angka')),
  ),
  code: z.enum(registerCodes, 'Pilih register'),
  number: line('Isi nomor registrasi', 60),
  fromOn: dateIfKnown,
  district: maybe(line('Isi kecamatan', 120)),
  village: maybe(line('Isi kelurahan atau desa', 120)),
  address: maybe(paragraph('Isi alamat', 400)),
  education: maybe(z.enum(educationCodes, 'Pilih pendidikan')),
  occupation: maybe(line('Isi pekerjaan', 120)),
  interests: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(interestCodes, 'Pilih minat')),
  ),
  wing: maybe(line('Isi blok', 40)),
  block: maybe(line('Isi kamar', 40)),
  security: maybe(z.enum(securityCodes, 'Pilih tingkat pengamanan')),
  specialRules: z
    .literal('ya')
    .optional()
    .transform((value) => value === 'ya'),
  oneThirdOn: dateIfKnown,
  halfOn: dateIfKnown,
  twoThirdsOn: dateIfKnown,
  expiresOn: dateIfKnown,
  datesAsOf: dateIfKnown,
}
export type TypedPerson = z.infer<z.ZodObject<typeof personFields>>

/** "Udin; Si Kancil" are two names. */
export const aliasesIn = (typed: string | null) => [
  ...new Set(
    (typed ?? '')
      .split(/[;,]|\balias\b/i)
      .map((alias) => alias.trim())
      .filter(Boolean),
  ),
]
