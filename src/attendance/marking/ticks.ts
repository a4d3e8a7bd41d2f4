import { z } from 'zod'
import { type Reason, reasonCodes } from '../kinds.ts'
import type { Value } from '../tables.ts'

/** Those who were on the page, and those of them who are ticked as not there; any number of each. */
const several = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string().max(80)).max(1000, 'Terlalu banyak orang dalam satu kiriman'),
)

/** How a page of marks is sent: everyone shown is there, but for those ticked, each with a reason of his own. */
export const tickFields = { orang: several, tidak: several }

/** The name of the select that says why somebody was not there. */
export const reasonField = (key: string) => `alasan-${key}`

/** A reason that is none of ours counts as unknown: the tick says that somebody was not there, and must not be lost. */
export function saidOf(key: string, typed: { tidak: string[] } & Record<string, unknown>): Value {
  if (!typed.tidak.includes(key)) return { present: true, reason: null }
  const reason = z.enum(reasonCodes).safeParse(typed[reasonField(key)])
  return { present: false, reason: reason.success ? reason.data : ('unknown' satisfies Reason) }
}
