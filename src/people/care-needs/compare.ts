import { type Level, levelCodes, type Need, needCodes } from './kinds.ts'
import type { Assessment, Levels } from './tables.ts'

/** What became of a need between two assessments. */
export type Change = 'met' | 'eased' | 'same' | 'worse' | 'opened' | 'never'

export interface Comparison {
  entry: Assessment
  later: Assessment
  rows: { need: Need; before: Level; after: Level; change: Change }[]
}

/** The last assessment on entry against the newest one after it; undefined until there are both. */
export function compared(assessments: readonly Assessment[]): Comparison | undefined {
  const entry = assessments.find(({ occasion }) => occasion === 'entry')
  const [later] = assessments
  if (!entry || !later || later === entry) return undefined
  return { entry, later, rows: changes(entry, later) }
}

export const changes = (entry: Levels, later: Levels) =>
  needCodes.map((need) => ({
    need,
    before: entry[need],
    after: later[need],
    change: changeOf(entry[need], later[need]),
  }))

function changeOf(before: Level, after: Level): Change {
  if (before === after) return before === 'none' ? 'never' : 'same'
  if (after === 'none') return 'met'
  if (before === 'none') return 'opened'
  return levelCodes.indexOf(after) > levelCodes.indexOf(before) ? 'worse' : 'eased'
}
