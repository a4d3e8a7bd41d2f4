import type { z } from 'zod'
import { type PersonStatus, type Sex, sexCodes, sexes, statusCodes, statuses } from '#people'
import { type AgeGroup, ageGroups } from '#plans'
import { wholeNumber } from '#programmes'

const ageCodes = Object.keys(ageGroups) as AgeGroup[]
type PartCode = Sex | AgeGroup | PersonStatus

/** The divisions in which people are told, one at a time and never crossed. */
export const divisions: readonly { title: string; parts: { code: PartCode; label: string }[] }[] = [
  { title: 'Menurut jenis kelamin', parts: sexCodes.map((code) => ({ code, label: sexes[code] })) },
  { title: 'Menurut umur', parts: ageCodes.map((code) => ({ code, label: ageGroups[code] })) },
  { title: 'Menurut status', parts: statusCodes.map((code) => ({ code, label: statuses[code] })) },
]

/** How many of those served, as far as it is known; what is missing of a division is not known. */
export type Parts = Partial<Record<PartCode, number>>

const most = 100_000
const partCodes = [...sexCodes, ...ageCodes, ...statusCodes]

/** Who was served, as its form sends it: a number, and of it as many parts as are known. */
export const servedFields = {
  served: wholeNumber('Isi jumlah yang dilayani', 0, most).optional(),
  ...(Object.fromEntries(
    partCodes.map((code) => [code, wholeNumber('Isi jumlah', 0, most).optional()]),
  ) as Record<PartCode, z.ZodOptional<ReturnType<typeof wholeNumber>>>),
}

type Typed = { served?: number | undefined } & { [code in PartCode]?: number | undefined }

export const partsOf = (typed: Typed): Parts =>
  Object.fromEntries(partCodes.flatMap((code) => (typed[code] === undefined ? [] : [[code, typed[code]]])))

/** The first part of a division that comes to more people than were served. */
export function tooMany(typed: Typed): string | undefined {
  const sums = divisions.map(({ parts }) => ({
    first: parts.find(({ code }) => typed[code] !== undefined)?.code,
    sum: parts.reduce((sum, { code }) => sum + (typed[code] ?? 0), 0),
  }))
  return sums.find(({ sum }) => sum > (typed.served ?? 0))?.first
}

/** 'Laki-laki 30, Perempuan 4, tidak diketahui 2.' for each division of which something is known. */
export function partsInWords(served: number, parts: Parts): string[] {
  return divisions.flatMap(({ parts: all }) => {
    const known = all.filter(({ code }) => parts[code] !== undefined)
    if (known.length === 0) return []
    const rest = served - known.reduce((sum, { code }) => sum + (parts[code] ?? 0), 0)
    const said = known.map(({ code, label }) => `${label} ${parts[code]}`)
    return `${[...said, ...(rest > 0 ? [`tidak diketahui ${rest}`] : [])].join(', ')}.`
  })
}
