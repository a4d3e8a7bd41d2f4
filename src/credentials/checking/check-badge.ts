import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import { type Db, dayIn } from '#kernel'
import { loaderOf } from '../making/contexts.ts'
import { issuerAddress } from '../making/open-badge.ts'
import { controllerOf, keyContext, methodOf } from '../published/documents.ts'
import { keyBy, type PublishedKey } from './key-by.ts'
import { credentialShape, type SignedCredential } from './shapes.ts'
import { atItsTime, type SaidFacts, type SignatureVerdict } from './verdict.ts'

/** The text of a signed Open Badge. */
export async function checkBadge(db: Db, text: string): Promise<SignatureVerdict> {
  const parsed = credentialShape.safeParse(parse(text))
  if (!parsed.success) return { state: 'unreadable' }
  const badge = parsed.data
  const [address, publicKey = ''] = badge.proof.verificationMethod.split('#')
  const key = await keyBy(db, { publicKey })
  if (!key || address !== addressOf(key) || badge.issuer.id !== address) return { state: 'unknown-issuer' }
  if (!(await isWhole(badge, key)) || !isInTime(badge, key)) return { state: 'altered' }
  return atItsTime(factsOf(badge), key, dayIn('Asia/Jakarta', new Date(badge.proof.created)))
}

const addressOf = ({ issuerId: id, origin }: PublishedKey) => issuerAddress({ id, origin })

async function isWhole(badge: SignedCredential, key: PublishedKey): Promise<boolean> {
  const address = addressOf(key)
  // how far a lost key is to be believed is judged afterwards, by its day
  const held = { ...key, compromisedOn: null }
  const method = methodOf(address, held)
  const documents = new Map<string, object>([
    [method.id, { '@context': keyContext, ...method }],
    [address, controllerOf(address, [held])],
  ])
  const { verified } = await verifyCredential({
    credential: badge,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: loaderOf(documents),
    // whether it is valid on this day is another question than whether it is genuine
    now: new Date(badge.proof.created),
  })
  return verified
}

/** Signed while the key signed; a moment is written in whole seconds. */
function isInTime({ proof }: SignedCredential, { validFrom, validTo }: PublishedKey): boolean {
  const created = Date.parse(proof.created)
  return created + 1000 > validFrom.getTime() && (validTo === null || created <= validTo.getTime())
}

function factsOf({
  id,
  name,
  issuer,
  validFrom,
  validUntil,
  credentialSubject,
}: SignedCredential): SaidFacts {
  return {
    code: id.split('/').at(-1) ?? '',
    name: credentialSubject.identifier[0]?.identityHash ?? '',
    title: name,
    issuer: issuer.name,
    issuedOn: validFrom.slice(0, 10),
    validUntil: validUntil?.slice(0, 10) ?? null,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
