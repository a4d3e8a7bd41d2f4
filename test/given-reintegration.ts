import { type Database, found } from '#kernel'
import { addPackReference, beginPack, checkPack, handPackOver, sendPack } from '#reintegration'
import { anActor, aUnit } from './given-accounts.ts'
import { did, now, today } from './given-acts.ts'
import { unitOf } from './given-attendance.ts'
import { aFinishedClass, issuedTo } from './given-certificates.ts'
import { aPerson } from './given-people.ts'

/** A unit with somebody about to go home, an officer who prepares and a second who checks. */
export async function aLeaver(db: Database, over: Record<string, string> = {}) {
  const unit = await aUnit(db, { timeZone: 'Asia/Jakarta' })
  const officer = await anActor(db, { unit, roles: ['programme-officer'] })
  const checker = await anActor(db, { unit, roles: ['section-head'] })
  const registrar = await anActor(db, { unit, roles: ['registrar'] })
  const typed = { expiresOn: '2027-04-20', datesAsOf: today, ...over }
  const { id } = await aPerson(db, registrar, typed)
  return { unit, officer, checker, registrar, id }
}

/** Two of a class with certificates; the first is about to go home. `given` is the certificate of the other. */
export async function aCertifiedLeaver(db: Database, over: Parameters<typeof aFinishedClass>[1] = {}) {
  const dates = { expiresOn: '2027-04-20', datesAsOf: today }
  const finished = await aFinishedClass(db, { people: 2, person: () => dates, ...over })
  const { certificates } = await issuedTo(db, finished)
  const [certificate, given] = finished.people.map(({ personId }) =>
    found(certificates.find((each) => each.personId === personId)),
  )
  const unit = await unitOf(db, finished.officer)
  const checker = await anActor(db, { unit, roles: ['section-head'] })
  const { officer, registrar, people } = finished
  const leaver = { unit, officer, checker, registrar, id: people[0].personId }
  return { leaver, finished, certificate: found(certificate), given: found(given) }
}

export const referenceTyped = (over: Record<string, string> = {}) => ({
  words: 'Teliti, tepat waktu, dan membantu rekan yang tertinggal.',
  signatory: 'Yuliana Contoh',
  position: 'Instruktur, Sanggar Batik Musi',
  writtenOn: today,
  ...over,
})

export type GivenLeaver = Awaited<ReturnType<typeof aLeaver>>

/** A pack with a reference in it, still being prepared. */
export async function aDraftPack(db: Database, { officer, id }: GivenLeaver, at = now) {
  const { packId } = await did(db, officer, beginPack, { id }, at)
  await did(db, officer, addPackReference, { id, packId, ...referenceTyped() }, at)
  return { id, packId }
}

/** The same, checked by the second person. */
export async function aCheckedPack(db: Database, leaver: GivenLeaver, at = now) {
  const pack = await aDraftPack(db, leaver, at)
  await did(db, leaver.officer, sendPack, pack, at)
  await did(db, leaver.checker, checkPack, { ...pack, version: '3' }, at)
  return pack
}

/** The same, in the hands of the person. */
export async function aGivenPack(db: Database, leaver: GivenLeaver, at = now) {
  const pack = await aCheckedPack(db, leaver, at)
  await did(db, leaver.officer, handPackOver, { ...pack, givenOn: today, witness: 'Rudi Hartono' }, at)
  return pack
}
