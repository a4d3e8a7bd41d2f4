import type { Day, Db } from '#kernel'
import { type Certificate, certificatesHeld } from './certificates.ts'

/** What a holder shows: the same words on paper and in the wallet, and nothing else is ever taken from the file. */
export interface Face {
  name: string
  /** The day on which it stood so. */
  asOf: Day
  lines: FaceLine[]
  certificates: Certificate[]
  references: { words: string; signatory: string; position: string; writtenOn: Day }[]
  steps: { what: string; place: string | null; dueOn: Day | null }[]
  contacts: FaceContact[]
}

export interface FaceLine {
  title: string
  attended: number
  hours: number
  /** A test that was not passed is nobody's business: the hours stand alone. */
  passed: boolean
  fromOn: Day
  untilOn: Day | null
}

export interface FaceContact {
  /** The contact's agreement to be named: once withdrawn, the wallet leaves the contact out. */
  agreement: string
  partner: string
  name: string
  position: string
  phone: string | null
  email: string | null
  help: string
}

/** The face of a pack as it stands on a day. */
export async function faceOf(
  db: Db,
  { id, personId, name }: { id: string; personId: string; name: string },
  asOf: Day,
): Promise<Face> {
  const taken = await db
    .selectFrom('packLine')
    .select(['title', 'attended', 'hours', 'result', 'fromOn', 'untilOn'])
    .where('packId', '=', id)
    .where('shown', '=', true)
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
  const references = await db
    .selectFrom('packReference')
    .select(['words', 'signatory', 'position', 'writtenOn'])
    .where('packId', '=', id)
    .orderBy('writtenOn')
    .orderBy('id')
    .execute()
  const steps = await db
    .selectFrom('packStep')
    .select(['what', 'place', 'dueOn'])
    .where('packId', '=', id)
    .where('own', '=', false)
    .orderBy('dueOn', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute()
  const contacts = await db
    .selectFrom('packContact')
    .select(['namedContactId as agreement', 'partner', 'name', 'position', 'phone', 'email', 'help'])
    .where('packId', '=', id)
    .orderBy('partner')
    .orderBy('id')
    .execute()
  const certificates = await certificatesHeld(db, personId, asOf)
  const lines = taken.map(({ result, ...line }) => ({ ...line, passed: result === 'passed' }))
  return { name, asOf, lines, certificates, references, steps, contacts }
}
