import type { Standing } from '#ui'

/** What became of a promise, as people judge it. */
export const verdicts = {
  reached: 'Tercapai',
  partly: 'Sebagian',
  missed: 'Tidak',
  unrecorded: 'Tidak tercatat',
} as const
export type Verdict = keyof typeof verdicts
export const verdictCodes = Object.keys(verdicts) as [Verdict, ...Verdict[]]

export const standing: Record<Verdict, Standing> = {
  reached: 'good',
  partly: 'attention',
  missed: 'stalled',
  unrecorded: 'ended',
}
