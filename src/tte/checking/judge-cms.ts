import { createHash, timingSafeEqual } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import { oid } from '../service/cms.ts'

export interface Judged {
  /** The certificate has signed exactly this fingerprint. */
  isSound: boolean
  signer: string | null
  organisation: string | null
  issuer: string | null
  serial: string | null
  validFrom: Date | null
  validTo: Date | null
  /** SHA-256 of the certificate that issued the signatory's, where the signature brings it and it did issue it. */
  issuedBy: string | null
}

const nothing: Judged = {
  isSound: false,
  signer: null,
  organisation: null,
  issuer: null,
  serial: null,
  validFrom: null,
  validTo: null,
  issuedBy: null,
}

/** Reads a detached CMS and holds it against a SHA-256. What cannot be read is not sound. */
export async function judgeCms(cms: Buffer, hash: Buffer): Promise<Judged> {
  try {
    return await judge(cms, hash)
  } catch {
    return nothing
  }
}

async function judge(cms: Buffer, hash: Buffer): Promise<Judged> {
  const info = pkijs.ContentInfo.fromBER(new Uint8Array(cms))
  const signed = new pkijs.SignedData({ schema: info.content })
  const [signature] = signed.signerInfos
  const certificates = (signed.certificates ?? []).filter((each) => each instanceof pkijs.Certificate)
  const own = certificates.find((each) => signature && names(signature.sid, each))
  if (!signature || !own) return nothing
  return {
    isSound: digestIn(signature, hash) && (await isSignedBy(signature, own)),
    signer: part(own.subject, '2.5.4.3'),
    organisation: part(own.subject, '2.5.4.10'),
    issuer: part(own.issuer, '2.5.4.3'),
    serial: Buffer.from(own.serialNumber.valueBlock.valueHexView).toString('hex'),
    validFrom: own.notBefore.value,
    validTo: own.notAfter.value,
    issuedBy: await issuerOf(own, certificates),
  }
}

function names(sid: unknown, { issuer, serialNumber }: pkijs.Certificate): boolean {
  return (
    sid instanceof pkijs.IssuerAndSerialNumber &&
    sid.issuer.isEqual(issuer) &&
    sid.serialNumber.isEqual(serialNumber)
  )
}

/** The signature speaks of this fingerprint, and of a SHA-256. */
function digestIn({ signedAttrs, digestAlgorithm }: pkijs.SignerInfo, hash: Buffer): boolean {
  const said = signedAttrs?.attributes.find(({ type }) => type === oid.messageDigest)?.values[0]
  if (!(said instanceof asn1.OctetString) || digestAlgorithm.algorithmId !== '2.16.840.1.101.3.4.2.1')
    return false
  const digest = Buffer.from(said.valueBlock.valueHexView)
  return digest.length === hash.length && timingSafeEqual(digest, hash)
}

/** What is signed are the attributes, as a SET (RFC 5652 5.4). */
async function isSignedBy(signature: pkijs.SignerInfo, own: pkijs.Certificate): Promise<boolean> {
  if (!signature.signedAttrs) return false
  const attributes = new Uint8Array(signature.signedAttrs.encodedValue)
  const engine = pkijs.getCrypto(true)
  return engine.verifyWithPublicKey(
    attributes,
    signature.signature,
    own.subjectPublicKeyInfo,
    signature.signatureAlgorithm,
    'SHA-256',
  )
}

async function issuerOf(own: pkijs.Certificate, all: pkijs.Certificate[]): Promise<string | null> {
  for (const each of all) {
    if (each === own || !each.subject.isEqual(own.issuer)) continue
    if (await own.verify(each)) {
      const der = Buffer.from(each.toSchema().toBER(false))
      return createHash('sha256').update(der).digest('hex')
    }
  }
  return null
}

function part(name: pkijs.RelativeDistinguishedNames, type: string): string | null {
  const value = name.typesAndValues.find((each) => each.type === type)?.value
  return value ? String((value as { valueBlock: { value: unknown } }).valueBlock.value) : null
}
