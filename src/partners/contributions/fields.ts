import { z } from 'zod'
import { line, maybe } from '#kernel'
import { names } from '../typed.ts'

/** What is asked about a contribution beside its kind. */
export const contributionFields = {
  note: maybe(line('Isi keterangan', 240)),
  /** One area a line. */
  areas: names.pipe(z.array(z.string()).min(1, 'Tulis paling sedikit satu wilayah')),
}
