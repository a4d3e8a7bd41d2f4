import type { Day } from '#kernel'

/** The way of an agreement, in order; the last three are where it can end. */
export const stages = {
  exploration: 'Penjajakan',
  'technical-review': 'Telaah teknis',
  drafting: 'Penyusunan naskah',
  discussion: 'Pembahasan',
  signing: 'Tanda tangan',
  active: 'Berlaku',
  ended: 'Berakhir',
  terminated: 'Diakhiri lebih awal',
  dropped: 'Tidak dilanjutkan',
} as const
export type Stage = keyof typeof stages
export const stageCodes = Object.keys(stages) as [Stage, ...Stage[]]

/** The stages on the way to force: between these an officer moves an agreement by hand. */
export const way = ['exploration', 'technical-review', 'drafting', 'discussion', 'signing'] as const
export type WayStage = (typeof way)[number]

export const isOnTheWay = (stage: Stage): stage is WayStage => (way as readonly Stage[]).includes(stage)

/** How a move along the way reads: one step on, over some stages, or back. */
export function moveBetween(
  from: WayStage,
  to: WayStage,
): { is: 'next' | 'skip' | 'back' | 'stay'; skipped: WayStage[] } {
  const [start, end] = [way.indexOf(from), way.indexOf(to)]
  if (end === start) return { is: 'stay', skipped: [] }
  if (end < start) return { is: 'back', skipped: [] }
  const skipped = way.slice(start + 1, end)
  return { is: skipped.length > 0 ? 'skip' : 'next', skipped: [...skipped] }
}

export function nextStage(stage: Stage): WayStage | undefined {
  return isOnTheWay(stage) ? way[way.indexOf(stage) + 1] : undefined
}

/** An agreement in force ends by itself on the day after its last one; no one has to record it. */
export function stageOn(agreement: { stage: Stage; endsOn: Day | null }, today: Day): Stage {
  const over = agreement.stage === 'active' && agreement.endsOn !== null && agreement.endsOn < today
  return over ? 'ended' : agreement.stage
}
