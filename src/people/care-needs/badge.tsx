import { Badge, type Standing } from '#ui'
import type { Change } from './compare.ts'
import { type Level, levels } from './kinds.ts'

const looks: Record<Change, { kind: Standing; word: string }> = {
  met: { kind: 'good', word: 'Terpenuhi' },
  eased: { kind: 'good', word: 'Membaik' },
  same: { kind: 'attention', word: 'Belum terpenuhi' },
  worse: { kind: 'stalled', word: 'Memburuk' },
  opened: { kind: 'stalled', word: 'Baru muncul' },
  never: { kind: 'ended', word: 'Tidak perlu' },
}

export function ChangeBadge({ change }: { change: Change }) {
  const { kind, word } = looks[change]
  return <Badge kind={kind}>{word}</Badge>
}

const kinds: Record<Level, Standing> = { none: 'ended', some: 'attention', urgent: 'stalled' }

export function LevelBadge({ level }: { level: Level }) {
  return <Badge kind={kinds[level]}>{levels[level]}</Badge>
}
