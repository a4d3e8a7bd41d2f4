import type { Day } from '#kernel'
import type { Known } from './facts.ts'

/** From when somebody may be gone: two thirds served, not the expiry (domain guide 2.5); of a client, when guidance ends. */
export function likelyRelease({
  status,
  twoThirdsOn,
  expiresOn,
}: Pick<Known, 'status' | 'twoThirdsOn' | 'expiresOn'>): Day | null {
  return status === 'client' ? expiresOn : (twoThirdsOn ?? expiresOn)
}

/** Whether the cohort goes on after that day: then a path outside is agreed before the place is given. */
export const leavesBefore = (endsOn: Day, person: Parameters<typeof likelyRelease>[0]) => {
  const release = likelyRelease(person)
  return release !== null && release < endsOn ? release : null
}
