import type { Source } from '../source.ts'
import { actionPoints } from './action-points.ts'
import { approvals } from './approvals.ts'
import { dueDirectives, lateDirectives } from './directives.ts'
import { ending } from './ending.ts'
import { inNameOnly } from './in-name-only.ts'
import { overduePledges } from './overdue-pledges.ts'
import { ownerless } from './ownerless.ts'
import { ownerlessItems } from './ownerless-items.ts'
import { pastItems } from './past-items.ts'
import { permits } from './permits.ts'
import { unacceptedMoves } from './unaccepted-moves.ts'
import { unkeptItems } from './unkept-items.ts'

/** Everything the program reminds of. A new sort of thing is one file and one line here. */
export const sources: readonly Source[] = [
  ending,
  inNameOnly,
  pastItems,
  ownerless,
  ownerlessItems,
  unkeptItems,
  actionPoints,
  permits,
  ...approvals,
  dueDirectives,
  lateDirectives,
  unacceptedMoves,
  overduePledges,
]

/** The source a reminder came from; undefined for one that this version no longer knows. */
export const sourceOf = (kind: string): Source | undefined => sources.find((source) => source.kind === kind)
