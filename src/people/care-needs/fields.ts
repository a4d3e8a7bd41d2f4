import { z } from 'zod'
import { day, line, maybe, paragraph } from '#kernel'
import { type Interest, interestCodes } from '../kinds.ts'
import { byNeed, type Level, levelCodes, type Need, needCodes, needs, occasionCodes } from './kinds.ts'
import type { Levels, Notes } from './tables.ts'

type NoteField = `note-${Need}`
export const noteField = (need: Need): NoteField => `note-${need}`

const levelFields: Record<Need, z.ZodType<Level>> = byNeed((need) =>
  z.enum(levelCodes, `Jawab: ${needs[need].label.toLowerCase()}`),
)
const noteFields = Object.fromEntries(
  needCodes.map((need): [NoteField, z.ZodType<string | null>] => [
    noteField(need),
    maybe(line('Isi catatan', 300)),
  ]),
) as Record<NoteField, z.ZodType<string | null>>

/** What a form of an assessment says; the same for a new one and for one that is corrected. */
export const assessmentFields = {
  occasion: z.enum(occasionCodes, 'Pilih waktu penilaian'),
  assessedOn: day('Isi tanggal penilaian'),
  ...levelFields,
  ...noteFields,
  wanted: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(interestCodes, 'Pilih keterampilan')),
  ) as z.ZodType<Interest[]>,
  businessIdea: maybe(paragraph('Isi rencana usaha', 600)),
}

export type TypedAssessment = z.infer<z.ZodObject<typeof assessmentFields>>

/** The eight answers alone. */
export const levelsIn = (typed: Levels): Levels => byNeed((need) => typed[need])

/** What was noted, by need; null when nothing was. */
export function notesIn(typed: Record<NoteField, string | null>): Notes | null {
  const noted = needCodes.flatMap((need) => {
    const note = typed[noteField(need)]
    return note === null ? [] : [[need, note] as const]
  })
  return noted.length > 0 ? Object.fromEntries(noted) : null
}
