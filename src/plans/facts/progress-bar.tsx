import { number } from '#kernel'
import { Progress as Bar } from '#ui'
import { inMeasure } from './amount.ts'
import type { Progress } from './progress.ts'

interface BarProps {
  progress: Progress
  /** The measure of the promise, as it was written. */
  measure: string
}

/** How far a promise is: a bar and the same in figures, or that the program counts nothing for it. */
export function ProgressBar({ progress, measure }: BarProps) {
  const { kind, achieved, target } = progress
  if (kind === null) return <span class="quiet">Tidak dihitung program</span>
  const of = kind === 'money' ? inMeasure(target, kind) : `${number(target)} ${measure}`
  const reached = kind === 'money' ? inMeasure(achieved, kind) : number(achieved)
  return <Bar value={achieved} max={target} label={`${reached} dari ${of}`} />
}
