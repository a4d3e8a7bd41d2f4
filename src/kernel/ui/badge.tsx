import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

/** How something stands: running, needs care, stuck, not begun, over. */
export type Standing = 'good' | 'attention' | 'stalled' | 'waiting' | 'ended'

const signs: Record<Standing, IconName> = {
  good: 'check',
  attention: 'warning',
  stalled: 'circle-x',
  waiting: 'clock',
  ended: 'stopped',
}

export interface BadgeProps {
  kind: Standing
  children: string
}

/** A state as icon, word and colour: `<Badge kind="attention">Perlu perhatian</Badge>`. */
export function Badge({ kind, children }: BadgeProps) {
  return (
    <span class={`badge ${kind}`}>
      <Icon name={signs[kind]} />
      {children}
    </span>
  )
}
