import { z } from 'zod'
import { day, line, maybe, paragraph } from '#kernel'

const fields = z.object({
  startsOn: maybe(day('Isi tanggal mulai berlaku')),
  endsOn: maybe(day('Isi tanggal berakhir')),
  months: maybe(
    z.coerce.number('Tulis lama dengan angka bulan').int().min(1).max(240, 'Paling lama 240 bulan'),
  ),
  termReason: maybe(line('Isi alasan', 240)),
  ourOwnerId: maybe(z.uuid('Pilih penanggung jawab unit')),
  note: maybe(paragraph('Isi catatan', 2000)),
})

/** What shall become of many agreements at once; what is left empty stays as it is. */
export type Wanted = z.output<typeof fields>

const isChange = ({ startsOn, endsOn, months, ourOwnerId, note }: Wanted) =>
  [startsOn, endsOn, months, ourOwnerId, note].some((value) => value !== null)

/** The same fields in the form that asks and in the act that does it. */
export const wantedFields = fields.shape
export const wantedRules = <Schema extends z.ZodType<Wanted>>(schema: Schema) =>
  schema
    .refine(isChange, 'Isi paling sedikit satu hal yang ingin diubah.')
    .refine(({ endsOn, months }) => endsOn === null || months === null, {
      error: 'Pilih salah satu: tanggal berakhir atau lama dalam bulan.',
      path: ['months'],
    })
    .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn, {
      error: 'Tanggal berakhir lebih awal daripada tanggal mulai. Periksa apakah keduanya tertukar.',
      path: ['endsOn'],
    })

export const wanted = wantedRules(fields)
