import { age } from './age.tsx'
import { careNeed } from './care-need.ts'
import { educationAtMost, interest, sex, status } from './choices.ts'
import type { Condition } from './condition.ts'
import { district } from './district.tsx'
import { means } from './means.tsx'
import { sharing } from './sharing.tsx'
import { timeLeft } from './time-left.tsx'
import { zone } from './zone.tsx'

/** Everything a question may ask, as the buttons stand. */
export const conditions: readonly Condition[] = [
  status,
  zone,
  district,
  means,
  age,
  sex,
  educationAtMost,
  interest,
  timeLeft,
  careNeed,
  sharing,
]

export const conditionCalled = (code: string | undefined): Condition | undefined =>
  conditions.find((condition) => condition.code === code)
