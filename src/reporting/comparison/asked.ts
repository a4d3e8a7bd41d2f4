import { z } from 'zod'
import { unitKinds } from '#accounts'
import { to } from '#addresses'
import { type Actor, addressOf, type Day } from '#kernel'

export const columnCodes = [
  'berlaku',
  'ditandatangani',
  'mitra',
  'hidup',
  'tersendat',
  'tinggal-nama',
  'tanpa-keputusan',
  'janji',
  'perpanjangan',
  'penghuni',
] as const
export type ColumnCode = (typeof columnCodes)[number]

/** What is compared, as it stands in the address; nonsense counts as not asked. */
const question = z.object({
  kanwil: z.uuid().optional().catch(undefined),
  jenis: z.enum(unitKinds).optional().catch(undefined),
  tahun: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
  per: z.enum(['100']).optional().catch(undefined),
  urut: z.enum([...columnCodes, 'nama']).catch('berlaku'),
  arah: z.enum(['naik', 'turun']).catch('turun'),
})
export type Question = z.infer<typeof question> & { tahun: number }

/** This year unless another is asked for; a regional office compares its own units. */
export function asAsked(typed: Record<string, string>, { reach }: Actor, today: Day): Question {
  const asked = question.parse(typed)
  const year = { tahun: asked.tahun ?? yearOf(today) }
  return reach.of === 'nation' ? { ...asked, ...year } : { ...asked, ...year, kanwil: undefined }
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

const usual = { urut: 'berlaku', arah: 'turun' }

export function comparisonAddress(asked: Partial<Question>): string {
  return addressOf(to.comparison, asked, usual)
}
