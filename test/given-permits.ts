import type { Actor, Database } from '#kernel'
import { applyForPermit } from '#permits'
import { did } from './given-acts.ts'

type Over = Record<string, unknown>

export const permitTyped = (over: Over = {}): Over => ({
  kind: 'clinic',
  subject: 'Klinik Pratama',
  holder: 'Kepala Rutan',
  authority: 'DPMPTSP Kabupaten',
  appliedOn: '2027-03-01',
  expectedOn: '2027-04-01',
  ...over,
})

/** A permit that is being applied for. */
export function aPermit(db: Database, officer: Actor, over: Over = {}) {
  return did(db, officer, applyForPermit, permitTyped(over))
}
