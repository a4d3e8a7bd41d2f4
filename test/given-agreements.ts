import {
  advance,
  attach,
  nameOwners,
  propose,
  reviseAgreement,
  reviseParty,
  setTerm,
  sign,
  way,
} from '#agreements'
import { type Actor, type Database, type Role, reading, system } from '#kernel'
import { activate, addItem, nameItemOwners } from '#plans'
import { anActor, aUnit } from './given-accounts.ts'
import { anUpload, did, now } from './given-acts.ts'
import { aPartner } from './given-partners.ts'

type Over = Record<string, unknown>

export interface GivenAgreement {
  id: string
  officer: Actor
  head: Actor
  partnerId: string
  contactId: string
}

/** A cooperation just proposed by the officer of a new Rutan, with a head who can decide. */
export async function anAgreement(
  db: Database,
  over: Over & { officer?: Actor; head?: Actor } = {},
): Promise<GivenAgreement> {
  const { officer: givenOfficer, head: givenHead, ...typed } = over
  const unit = givenOfficer ? undefined : await aUnit(db)
  const officer = givenOfficer ?? (await anActor(db, { unit: unit as never }))
  const head = givenHead ?? (await headBeside(db, officer))
  const partnerId = String(typed.partnerId ?? (await aPartner(db, officer, {}, now)).id)
  const usual = { kind: 'agreement', title: 'Peningkatan layanan kesehatan', objects: ['health'], partnerId }
  const { id } = await did(db, officer, propose, { ...usual, ...typed })
  return { id, officer, head, partnerId, contactId: await contactOf(db, partnerId) }
}

/** The head of the same office. */
export async function headBeside(db: Database, officer: Actor): Promise<Actor> {
  const unit = await unitOf(db, officer)
  return anActor(db, {
    unit,
    roles: [unit.kind === 'kanwil' ? 'regional-head' : 'unit-head'],
    title: 'Kepala',
    name: 'Ahmad Fauzan',
  })
}

/** Somebody else of the same office, in these roles. */
export async function colleagueOf(db: Database, actor: Actor, ...roles: Role[]): Promise<Actor> {
  return anActor(db, { unit: await unitOf(db, actor), roles })
}

function unitOf(db: Database, { scope }: Actor) {
  return reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )
}

async function contactOf(db: Database, partnerId: string): Promise<string> {
  const contact = await reading(db, system, (read) =>
    read
      .selectFrom('partnerContact')
      .select('id')
      .where('partnerId', '=', partnerId)
      .executeTakeFirstOrThrow(),
  )
  return contact.id
}

/** The parties of an agreement, the leading office first. */
export function partiesIn(db: Database, id: string) {
  return reading(db, system, (read) =>
    read.selectFrom('party').selectAll().where('agreementId', '=', id).orderBy('placeInOrder').execute(),
  )
}

export function agreementNow(db: Database, id: string) {
  return reading(db, system, (read) =>
    read.selectFrom('agreement').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

/** The record of a thing, oldest first. */
export function recordOf(db: Database, id: string) {
  return reading(db, system, (read) =>
    read.selectFrom('event').selectAll().where('subjectId', '=', id).orderBy('at').orderBy('id').execute(),
  )
}

export const planItemTyped = (over: Over = {}): Over => ({
  activity: 'Puskesmas keliling',
  output: 'Warga binaan diperiksa',
  quantity: '12',
  measure: 'kali',
  place: 'Klinik rutan',
  startsOn: '2027-04-01',
  endsOn: '2027-12-31',
  source: 'apbd',
  budget: '12.500.000',
  proofs: ['attendance'],
  ...over,
})

/** Signatures without an approval in tiers need a reason; tests of approval give none. */
const unapproved = (stage: string) => (stage === 'signing' ? { reason: 'Disetujui lewat nota dinas' } : {})

/** Brings an agreement to a stage of its way with the text written: term, owners, parent, signatories, annex. */
export async function anAgreementAt(
  db: Database,
  stage: (typeof way)[number],
  over: Over & { officer?: Actor; head?: Actor } = {},
): Promise<GivenAgreement> {
  const given = await anAgreement(db, { scope: 'Pemeriksaan kesehatan', ...over })
  const { id, officer, contactId } = given
  for (const next of way.slice(1, way.indexOf(stage) + 1)) {
    await did(db, officer, advance, { id, stage: next, enteredOn: '2027-03-10', ...unapproved(next) })
  }
  const version = async () => (await agreementNow(db, id)).version
  await did(db, officer, setTerm, {
    id,
    version: await version(),
    startsOn: '2027-03-10',
    endsOn: '2029-03-09',
  })
  await did(db, officer, nameOwners, {
    id,
    version: await version(),
    ourOwnerId: officer.accountId,
    partnerOwnerId: contactId,
  })
  await did(db, officer, addItem, { id, ...planItemTyped() })
  for (const party of await partiesIn(db, id)) {
    const signatory = { signatoryName: 'Gusti Contoh', signatoryPosition: 'Kepala' }
    await did(db, officer, reviseParty, { id, partyId: party.id, version: party.version, ...signatory })
  }
  return given
}

/** With everything that is required before signatures, at their stage. */
export async function anAgreementToSign(
  db: Database,
  over: Over & { officer?: Actor; head?: Actor } = {},
): Promise<GivenAgreement> {
  const given = await anAgreementAt(db, 'discussion', over)
  const { id, officer } = given
  const { kind, title, objects, scope, directiveId, version } = await agreementNow(db, id)
  const same = { kind, title, objects, scope, directiveId: directiveId ?? undefined }
  const typed = { id, version, ...same, noParentReason: 'Dinas menandatangani langsung' }
  await did(db, officer, reviseAgreement, typed)
  await did(db, officer, advance, { id, stage: 'signing', enteredOn: '2027-03-10', ...unapproved('signing') })
  return given
}

/** Everything that is required but the head's word: signed by both, scanned. */
export async function aReadyAgreement(
  db: Database,
  over: Over & { officer?: Actor; head?: Actor } = {},
): Promise<GivenAgreement> {
  const given = await anAgreementToSign(db, over)
  const { id, officer } = given
  for (const party of await partiesIn(db, id)) {
    const signing = { signedOn: '2027-03-10', signedAt: 'Barabai', signingMode: 'wet-ink' }
    await did(db, officer, sign, { id, partyId: party.id, ...signing })
  }
  await did(db, officer, attach, { id, kind: 'signed-scan', file: await anUpload() })
  return given
}

/** In force since `now`. */
export async function anActiveAgreement(
  db: Database,
  over: Over & { officer?: Actor; head?: Actor } = {},
): Promise<GivenAgreement> {
  const given = await aReadyAgreement(db, over)
  await did(db, given.head, activate, { id: given.id })
  return given
}

/** In force, and every promise has an owner of ours: the officer. */
export async function aKeptAgreement(
  db: Database,
  over: Over & { officer?: Actor; head?: Actor } = {},
): Promise<GivenAgreement> {
  const given = await anActiveAgreement(db, over)
  const { id, officer } = given
  const items = await reading(db, system, (read) =>
    read.selectFrom('planItem').select(['id', 'version']).where('agreementId', '=', id).execute(),
  )
  for (const { id: itemId, version } of items)
    await did(db, officer, nameItemOwners, { id, itemId, version, ourOwnerId: officer.accountId })
  return given
}
