import { z } from 'zod'
import { to } from '#addresses'
import type { Actor } from '#kernel'
import { careNeeds, type Interest, interests, needCodes } from '#people'

const areaCode = z.string().regex(/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/)
const interestCodes = Object.keys(interests) as [Interest, ...Interest[]]

/** What the map is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  unit: z.uuid().optional().catch(undefined),
  /** Codes of regencies, districts and villages: one district chosen here, or all of a zone. */
  wilayah: z.array(areaCode).max(400).catch([]),
})
export type Question = z.infer<typeof question>

/** The people behind one figure. */
export const behind = z.object({
  butuh: z.enum(needCodes).optional().catch(undefined),
  mendesak: z.literal('ya').optional().catch(undefined),
  minat: z.enum(interestCodes).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(20_000).catch(1),
})
export type Behind = z.infer<typeof behind>

/** A unit sees itself; who sees more chooses a unit, for figures of a region and of its units would tell too much. */
export function asAsked(typed: { unit?: string | undefined; wilayah: string[] }, { reach }: Actor): Question {
  const wilayah = typed.wilayah.filter((code) => code !== '')
  const asked = question.parse({ ...typed, wilayah })
  return reach.of === 'unit' ? { ...asked, unit: reach.id } : asked
}

export function addressOf(path: string, { unit, wilayah }: Question, { reach }: Actor): string {
  const query = placesIn(wilayah)
  if (unit && reach.of !== 'unit') query.append('unit', unit)
  return query.size > 0 ? `${path}?${query}` : path
}

export function behindAddress(asked: Question, chosen: Partial<Behind>): string {
  const query = placesIn(asked.wilayah)
  for (const [name, value] of Object.entries(chosen))
    if (value && !(name === 'halaman' && value === 1)) query.append(name, String(value))
  return `${to.careMapPeople}?${query}`
}

const placesIn = (codes: readonly string[]) =>
  new URLSearchParams(codes.map((code): [string, string] => ['wilayah', code]))

/** 'Modal usaha, mendesak' */
export function figureCalled({ butuh, mendesak, minat }: Behind): string {
  if (minat) return `Berminat ${interests[minat].toLowerCase()}`
  return butuh ? `${careNeeds[butuh].label}${mendesak ? ', mendesak' : ''}` : 'Semua'
}
