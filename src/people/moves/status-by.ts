import type { UnitKind } from '#accounts'
import type { PersonStatus, RegisterCode } from '../kinds.ts'

/** What somebody is who is written into this book, at a unit of this kind, having been `was` before. */
export function statusBy(code: RegisterCode, kind: UnitKind, was: PersonStatus): PersonStatus {
  if (code === 'klien') return 'client'
  if (code.startsWith('A.')) return 'detainee'
  if (code.startsWith('B.')) return kind === 'lpka' || was === 'juvenile' ? 'juvenile' : 'inmate'
  return was === 'former' || was === 'client' ? 'inmate' : was
}

/** The client list is the only book of a Bapas, and of nobody else. */
export const bookFits = (code: RegisterCode, kind: UnitKind): boolean =>
  (code === 'klien') === (kind === 'bapas')
