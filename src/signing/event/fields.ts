import { z } from 'zod'
import { day, line, maybe, paragraph } from '#kernel'

const time = z
  .string('Isi jam')
  .transform((text) =>
    text
      .trim()
      .replace(':', '.')
      .replace(/^(\d)\./, '0$1.'),
  )
  .pipe(z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/, 'Isi jam seperti 09.00'))

/** What is written of an event: the order has a line for each point. */
export const eventFields = {
  title: line('Isi judul acara', 160),
  heldOn: day('Isi hari acara'),
  startsAt: maybe(time),
  place: line('Isi tempat acara', 160),
  programme: maybe(paragraph('Isi susunan acara', 3000)),
  units: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.uuid('Pilih satuan kerja dari daftar')).max(200),
  ),
}
