import type { Actor, Database } from '#kernel'
import { assessPerson, needCodes, recordConsent } from '#people'
import { anUpload, did, now, today } from './given-acts.ts'

type Over = Record<string, unknown>

/** A form that says what somebody needs: nothing, unless said. */
export const assessmentTyped = (over: Over = {}): Over => ({
  occasion: 'entry',
  assessedOn: today,
  ...Object.fromEntries(needCodes.map((need) => [need, 'none'])),
  ...over,
})

/** Somebody of the actor's own unit is assessed. */
export function anAssessment(db: Database, officer: Actor, personId: string, over: Over = {}, at = now) {
  return did(db, officer, assessPerson, { id: personId, ...assessmentTyped(over) }, at)
}

/** A form that takes down an answer given before a witness. */
export const consentTyped = (over: Over = {}): Over => ({
  kind: 'photo',
  answer: 'given',
  saidOn: today,
  way: 'oral',
  witness: 'Rudi Hartono',
  ...over,
})

/** Somebody of the actor's own unit answers one question. */
export function aConsent(db: Database, officer: Actor, personId: string, over: Over = {}, at = now) {
  return did(db, officer, recordConsent, { id: personId, ...consentTyped(over) }, at)
}

/** The same on paper, with its scan. */
export async function aSignedConsent(db: Database, officer: Actor, personId: string, over: Over = {}) {
  return aConsent(db, officer, personId, { way: 'paper', scan: await anUpload('lembar.pdf'), ...over })
}
