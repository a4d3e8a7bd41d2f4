import { z } from 'zod'
import { unitKinds } from '#accounts'
import { day, line, maybe, paragraph, upload } from '#kernel'
import { addressedCodes, directiveKindCodes } from './kinds.ts'
import { objectCodes } from './objects.ts'

/** None, one or many of a name become a list, which may be empty. */
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === undefined || value === '' ? [] : [value].flat()), z.array(schema))

/** What is written down of a directive. */
export const directiveFields = {
  kind: z.enum(directiveKindCodes, 'Pilih jenis arahan'),
  number: maybe(line('Isi nomor', 80)),
  title: line('Isi perihal', 240),
  issuedOn: day('Isi tanggal arahan'),
  dueOn: maybe(day('Isi tenggat')),
  asks: paragraph('Isi apa yang diminta', 2000),
  objects: listOf(z.enum(objectCodes, 'Pilih objek kerja sama')),
  addressed: z.enum(addressedCodes, 'Pilih untuk siapa arahan ini'),
  kinds: listOf(z.enum(unitKinds, 'Pilih jenis satuan kerja')),
  units: listOf(z.uuid('Pilih satuan kerja')),
  file: maybe(upload()),
}

/** What a schema of these fields must also be: a due day after its day, and somebody who is addressed. */
export function sound(
  { issuedOn, dueOn, addressed, kinds, units }: z.infer<z.ZodObject<typeof directiveFields>>,
  check: z.RefinementCtx,
): void {
  const wrong = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message })
  if (dueOn && dueOn < issuedOn) wrong('dueOn', 'Tenggat lebih awal daripada tanggal arahan.')
  if (addressed === 'kinds' && kinds.length === 0)
    wrong('kinds', 'Pilih paling sedikit satu jenis satuan kerja')
  if (addressed === 'units' && units.length === 0) wrong('units', 'Pilih paling sedikit satu satuan kerja')
}
