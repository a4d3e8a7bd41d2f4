import type { Context } from 'hono'
import { to } from '#addresses'
import type { App } from '#kernel'
import { candidatesFor, ownLevelOf } from './candidates.ts'
import type { CertifiedCohort } from './cohort.ts'

export const list = { label: 'Sertifikat', href: to.certificates }

export const whenOf = (c: Context<App>) => ({ now: c.var.services.clock(), today: c.var.today })

/** Who of a cohort may be certified, as the actor may see it. */
export function candidatesIn(c: Context<App>, cohort: CertifiedCohort, proposalId?: string) {
  const level = ownLevelOf(cohort.certificate) ?? 'attendance'
  return candidatesFor(c.var.db, { cohort, level, actor: c.var.actor, ...whenOf(c), proposalId })
}
