import { longDay } from '#kernel'
import { kinds, objects, paperKinds, shortKinds, signingWays } from './kinds.ts'
import type { Relative } from './queries.ts'
import { stages, way } from './stages.ts'

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export const kindOptions = options(kinds)
export const objectOptions = options(objects)
export const paperKindOptions = options(paperKinds)
export const signingModeOptions = options(signingWays)
export const stageOptions = way.map((stage) => ({ value: stage, label: stages[stage] }))

/** Agreements to choose from: 'PKS Layanan kesehatan (berakhir 30 Januari 2027)'. */
export function relativeOptions(relatives: readonly Relative[]) {
  return relatives.map(({ id, kind, title, endsOn }) => ({
    value: id,
    label: `${shortKinds[kind]} ${title}${endsOn ? ` (berakhir ${longDay(endsOn)})` : ''}`,
  }))
}
