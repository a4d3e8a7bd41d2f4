import { z } from 'zod'
import { line, maybe, ticked } from '#kernel'
import { educationCodes, needCodes, type PersonStatus, securities, sexCodes, statuses } from '#people'
import type { EntryRule } from '../entry-rules.ts'
import { wholeNumber } from '../whole-number.ts'

const codesOf = <Code extends string>(labels: Record<Code, string>) =>
  Object.keys(labels) as [Code, ...Code[]]
export const parts = { third: 'sepertiga', half: 'setengah', 'two-thirds': 'dua pertiga' } as const
export const partCodes = codesOf(parts)

/** The kinds of rules an officer can add, as the choice reads. */
export const ruleFields = {
  status: 'Status',
  age: 'Umur',
  sex: 'Jenis kelamin',
  education: 'Pendidikan',
  served: 'Masa pidana yang sudah dijalani',
  'months-left': 'Sisa masa pidana',
  security: 'Tingkat pengamanan',
  poor: 'Keluarga tidak mampu',
  needs: 'Kebutuhan menurut asesmen',
} as const
export type RuleField = keyof typeof ruleFields
export const ruleFieldCodes = codesOf<RuleField>(ruleFields)

const source = line('Isi sumber syarat, misalnya surat keputusan atau kesepakatan dengan mitra', 200)
const bounds = (what: string, most: number) => ({
  min: maybe(wholeNumber(`Isi ${what} paling sedikit`, 0, most)),
  max: maybe(wholeNumber(`Isi ${what} paling banyak`, 0, most)),
})
const statusCodes = codesOf<PersonStatus>(statuses)
const securityCodes = codesOf<keyof typeof securities>(securities)

/** One rule as a form sends it. */
export const typedRule = z.discriminatedUnion(
  'field',
  [
    z.object({
      field: z.literal('status'),
      in: ticked(statusCodes, 'Pilih paling sedikit satu status'),
      source,
    }),
    z.object({ field: z.literal('age'), ...bounds('umur', 120), source }),
    z.object({ field: z.literal('sex'), is: z.enum(sexCodes, 'Pilih jenis kelamin'), source }),
    z.object({ field: z.literal('education'), least: z.enum(educationCodes, 'Pilih pendidikan'), source }),
    z.object({ field: z.literal('served'), part: z.enum(partCodes, 'Pilih bagian masa pidana'), source }),
    z.object({ field: z.literal('months-left'), ...bounds('sisa bulan', 600), source }),
    z.object({
      field: z.literal('security'),
      in: ticked(securityCodes, 'Pilih paling sedikit satu tingkat'),
      source,
    }),
    z.object({ field: z.literal('poor'), source }),
    z.object({ field: z.literal('needs'), need: z.enum(needCodes, 'Pilih kebutuhan'), source }),
  ],
  'Pilih jenis syarat',
)
type TypedRule = z.infer<typeof typedRule>

/** The rule as it is kept; undefined where two bounds say nothing or contradict one another. */
export function ruleOf(typed: TypedRule): EntryRule | undefined {
  if (typed.field === 'age' || typed.field === 'months-left') {
    const { field, min, max, source } = typed
    if (min === null && max === null) return undefined
    if (min !== null && max !== null && min > max) return undefined
    return { field, ...(min !== null && { min }), ...(max !== null && { max }), source }
  }
  if (typed.field === 'education') return { field: 'education', min: typed.least, source: typed.source }
  return typed
}
