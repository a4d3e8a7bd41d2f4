import type { doings } from './steps.ts'

export interface Step {
  does: keyof typeof doings
  a: number
  b: number
  /** Days until the next step; and whether the worker comes by before it. */
  days: number
  heard: boolean
}

const then = (does: Step['does'], brings: string, over: Partial<Step> = {}): [Step, string] => [
  { does, a: 0, b: 0, days: 0, heard: false, ...over },
  brings,
]

/** One history in which everything happens that may happen, and the act that each step must have done. */
export const oneOfEach: readonly [step: Step, brings: string][] = [
  then('reports', 'fact.reported', { b: 3 }),
  then('takesBack', 'fact.taken-back'),
  then('finishes', 'plan-item.done'),
  then('reopens', 'plan-item.reopened'),
  then('countsOtherwise', 'plan-item.counting-set', { b: 2 }),
  then('marks', 'attendance.marked', { heard: true }),
  then('bringsFromDevice', 'attendance.arrived'),
  then('holidays', 'holiday.added', { b: 3 }),
  then('pausesPlace', 'participant.paused', { a: 1, b: 3 }),
  then('resumesPlace', 'participant.resumed', { a: 1, days: 1 }),
  then('endsPlace', 'participant.ended', { a: 2, b: 1, heard: true }),
  then('givesPlaceBack', 'participant.restored'),
  then('cancels', 'lesson.cancelled'),
  then('restores', 'lesson.restored'),
  then('movesLesson', 'lesson.moved', { b: 6 }),
  then('plansMore', 'lesson.planned', { b: 1 }),
  then('tiesAgain', 'cohort.revised', { b: 1 }),
  then('suspends', 'agreement.suspended', { heard: true, days: 1 }),
  then('goesOn', 'agreement.resumed', { heard: true }),
  then('takesUp', 'lesson.taken-up'),
  then('endsEarly', 'agreement.terminated', { heard: true }),
  then('endsNotEarly', 'agreement.termination-withdrawn', { days: 5 }),
  then('marksAllHeld', 'attendance.marked', { b: 2, days: 5 }),
  then('putsRightLate', 'attendance.change-decided', { b: 1 }),
  then('transfers', 'move.accepted', { a: 3, heard: true, days: 30 }),
  then('lapses', 'attendance.lapsed'),
]
