import { z } from 'zod'
import { act, day, done, found, line, maybe, newId, refuse } from '#kernel'
import { isOwn, lockPerson } from '#people'
import { conductCodes, noteKindCodes, riskCodes } from '../kinds.ts'

/** What a letter says of somebody of the unit: risk class, SPPN mark, or that a paper is there which a rule asks for. */
export const note = act({
  name: 'suitability.noted',
  permission: 'suitability.note',

  input: z
    .object({
      id: z.uuid(),
      kind: z.enum(noteKindCodes, 'Pilih apa yang dicatat'),
      risk: maybe(z.enum(riskCodes, 'Pilih tingkat risiko')),
      conduct: maybe(z.enum(conductCodes, 'Pilih penilaian')),
      paper: maybe(line('Isi nama surat', 120)),
      letter: line('Isi nomor atau sumber surat', 160),
      asOf: day('Isi tanggal surat'),
    })
    .transform((typed, context) => {
      const value = typed[typed.kind]
      if (value === null)
        context.addIssue({ code: 'custom', path: [typed.kind], message: missing[typed.kind] })
      return { id: typed.id, kind: typed.kind, letter: typed.letter, asOf: typed.asOf, value: value ?? '' }
    }),

  async run({ tx, actor, now, today }, { id: personId, ...noted }) {
    const person = await lockPerson(tx, personId, actor)
    found(isOwn(actor, person) || undefined)
    if (noted.asOf > today) return refuse('in-the-future', { field: 'asOf' })
    const id = newId()
    await tx
      .insertInto('suitabilityNote')
      .values({ id, personId, ...noted, recordedBy: actor.name, recordedAt: now })
      .execute()
    return done(
      { id: personId },
      { subject: personId, about: [id], scope: person, after: { noteKind: noted.kind, asOf: noted.asOf } },
    )
  },
})

const missing = {
  risk: 'Pilih tingkat risiko',
  conduct: 'Pilih penilaian SPPN',
  paper: 'Isi nama surat, sama dengan yang tertulis pada syarat',
}
