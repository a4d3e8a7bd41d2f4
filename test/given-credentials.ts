import {
  type CredentialFacts,
  type IssuerOn,
  issuerOn,
  registerIssuer,
  type SigningKey,
  signingKeyOf,
} from '#credentials'
import { type Actor, type Database, newId, reading, system } from '#kernel'
import { anActor, secrets, theCentre } from './given-accounts.ts'
import { did, today } from './given-acts.ts'

type Over = Record<string, unknown>

/** Three letters and more that stand in no other test. */
const word = () => `Contoh ${newId().slice(-8)}`

export const issuerTyped = (over: Over = {}): Over => ({
  kind: 'blk',
  origin: 'https://periksa.contoh.id',
  name: `Balai Latihan Kerja ${word()}`,
  address: 'Jalan Contoh 5, Pangkalpinang',
  signatory: 'Ratna Dewi, S.T.',
  signatoryOffice: 'Kepala Balai',
  basis: 'Surat kesediaan 12/BLK/2026',
  validFrom: '2026-01-02',
  ...over,
})

/** Who keeps the issuers that every region may use. */
export const aKeeper = async (db: Database): Promise<Actor> =>
  anActor(db, { unit: (await theCentre(db)).ditjenpas, roles: ['national-officer'] })

export interface GivenIssuer {
  id: string
  issuer: IssuerOn
  key: SigningKey
}

/** A training centre that every unit may issue in the name of, with the key that signs today. */
export async function anIssuer(db: Database, over: Over = {}, keeper?: Actor): Promise<GivenIssuer> {
  const { id } = await did(db, keeper ?? (await aKeeper(db)), registerIssuer, issuerTyped(over))
  return { id, ...(await issuerToday(db, id)) }
}

export const issuerToday = (db: Database, id: string) =>
  reading(db, system, async (read) => {
    const issuer = await issuerOn(read, id, today)
    if (!issuer) throw new Error('no issuer on that day')
    return { issuer, key: await signingKeyOf(read, secrets, id) }
  })

/** What stands on the certificate of somebody invented. */
export const credentialFacts = (over: Partial<CredentialFacts> = {}): CredentialFacts => ({
  code: newId().slice(-12).toUpperCase(),
  number: '0381/TB/2027',
  name: 'Nurul Aini',
  title: 'Tata Boga dan Kue',
  level: 'local-test',
  hours: 120,
  units: [{ code: 'I.56JB00.012.1', title: 'Membuat kue kering' }],
  issuedOn: '2027-03-01',
  validUntil: '2030-02-28',
  ...over,
})
