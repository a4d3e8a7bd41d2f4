import { recordHeadcount } from '#headcounts'
import type { Actor, Database } from '#kernel'
import { recordNeed } from '#needs'
import { did, now } from './given-acts.ts'

type Over = Record<string, unknown>

/** A form that records what a unit lacks, as an officer fills it in. */
export const needTyped = (over: Over = {}): Over => ({
  object: 'health',
  help: 'equipment',
  what: 'Alat rontgen untuk skrining TB',
  quantity: '1',
  measure: 'unit',
  since: '2027-01-05',
  urgency: 'urgent',
  askedBy: 'Kepala Klinik',
  ...over,
})

/** Something the actor's own unit lacks. */
export function aNeed(db: Database, officer: Actor, over: Over = {}, at = now): Promise<{ id: string }> {
  return did(db, officer, recordNeed, needTyped(over), at)
}

/** A form that records how many people a unit has. */
export const headcountTyped = (over: Over = {}): Over => ({
  countedOn: '2027-03-01',
  people: '412',
  capacity: '200',
  source: 'sdp',
  ...over,
})

/** Figures of the actor's own unit, unless `id` says another. */
export function aHeadcount(db: Database, officer: Actor, over: Over = {}): Promise<{ id: string }> {
  return did(db, officer, recordHeadcount, { id: officer.scope?.unitId, ...headcountTyped(over) })
}
