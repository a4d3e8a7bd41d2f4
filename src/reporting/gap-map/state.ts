import type { IconName } from '#ui'
import type { Cell } from './cells.ts'

/** How a cell stands; the least settled first. */
export const states = {
  needed: { word: 'perlu', icon: 'warning', means: 'Tidak ada kerja sama, padahal kebutuhannya tercatat.' },
  none: { word: 'belum', icon: 'minus', means: 'Tidak ada kerja sama.' },
  preparing: { word: 'proses', icon: 'clock', means: 'Belum ada yang berlaku, tetapi ada yang disiapkan.' },
  ending: {
    word: 'akan habis',
    icon: 'deadline',
    means: 'Semua yang berlaku segera berakhir dan belum ada perpanjangannya.',
  },
  alive: { word: 'ada', icon: 'check', means: 'Paling sedikit satu kerja sama berlaku.' },
} as const satisfies Record<string, { word: string; icon: IconName; means: string }>
export type CellState = keyof typeof states

/** Something in force that lasts is enough; a need without anything weighs more than nothing at all. */
export function stateOf(cell: Cell | undefined): CellState {
  if (cell && cell.alive > 0) return cell.ending === cell.alive ? 'ending' : 'alive'
  if (cell && cell.preparing > 0) return 'preparing'
  return cell && cell.lacking > 0 ? 'needed' : 'none'
}
