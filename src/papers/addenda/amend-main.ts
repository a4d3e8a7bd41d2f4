import { z } from 'zod'
import { lastUntil, objectCodes, termOutside } from '#agreements'
import { act, day, line, maybe, paragraph, refuse, ticked, version } from '#kernel'
import { lockCopy, writeOn } from './copy.ts'

/** On a copy: title, scope, objects and last day. */
export const amendMain = act({
  name: 'addendum.main-changed',
  permission: 'text.write',

  input: z.object({
    id: z.uuid(),
    version,
    title: line('Isi judul kerja sama', 240),
    objects: ticked(objectCodes, 'Pilih paling sedikit satu objek kerja sama'),
    scope: maybe(paragraph('Isi ruang lingkup')),
    endsOn: day('Isi tanggal berakhir'),
    reason: maybe(line('Isi alasan', 240)),
  }),

  async run(moment, { id, version: seen, reason, ...fields }) {
    const copy = await lockCopy(moment, id)
    if (!copy.ok) return copy
    const { main, addendum } = copy
    const { tx } = moment
    const startsOn = main.startsOn ?? fields.endsOn
    if (fields.endsOn < (addendum.startsOn ?? startsOn))
      return refuse('ends-too-early', { field: 'endsOn', startsOn: addendum.startsOn ?? startsOn })
    const outside =
      fields.endsOn === main.endsOn ? undefined : await termOutside(tx, startsOn, fields.endsOn, main)
    if (outside && !reason) return refuse('unusual-term', { field: 'reason', ...outside })
    const written = await writeOn(moment, copy, { subject: 'agreement', fields, reason, seen })
    if (written.ok) await lastUntil(tx, id, fields.endsOn)
    return written
  },
})
