import { createHash, randomBytes, type webcrypto } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'

/** Whom a certificate names. */
export interface Subject {
  name: string
  organisation: string
}

export interface Certified {
  /** PEM. */
  certificate: string
  /** PKCS #8 in base64. */
  privateKey: string
  /** Hexadecimal. */
  serial: string
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const
const oid = { commonName: '2.5.4.3', organisation: '2.5.4.10', country: '2.5.4.6' }
const extensions = {
  constraints: '2.5.29.19',
  usage: '2.5.29.15',
  subjectKey: '2.5.29.14',
  issuerKey: '2.5.29.35',
}
/** Bits of the usage of a key (RFC 5280 4.2.1.3): signing and non-repudiation, or certificates and lists of them. */
const usages = { signing: 0b1100_0000, issuing: 0b0000_0110 }

interface Term {
  from: Date
  to: Date
}

/** The key of an office: its certificate is issued by itself. */
export async function issuerFor(subject: Subject, term: Term): Promise<Certified> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  return certify({
    subject,
    issuer: subject,
    term,
    pair,
    signer: pair.privateKey,
    issuerKey: pair.publicKey,
    issues: true,
  })
}

/** A key for one signature, with a certificate by the office that names the person. */
export async function certifyPerson(
  office: Pick<Certified, 'certificate' | 'privateKey'>,
  subject: Subject,
  term: Term,
): Promise<Certified> {
  const parent = readCertificate(office.certificate)
  const signer = await privateKeyOf(office.privateKey)
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const issuerKey = await parent.getPublicKey()
  return certify({ subject, issuer: parent.subject, term, pair, signer, issuerKey, issues: false })
}

interface Order {
  subject: Subject
  issuer: Subject | pkijs.RelativeDistinguishedNames
  term: Term
  pair: webcrypto.CryptoKeyPair
  signer: webcrypto.CryptoKey
  issuerKey: webcrypto.CryptoKey
  issues: boolean
}

async function certify({
  subject,
  issuer,
  term,
  pair,
  signer,
  issuerKey,
  issues,
}: Order): Promise<Certified> {
  const serial = serialOf(randomBytes(16))
  const made = new pkijs.Certificate()
  made.version = 2
  made.serialNumber = new asn1.Integer({ valueHex: new Uint8Array(serial) })
  made.subject = nameOf(subject)
  made.issuer = issuer instanceof pkijs.RelativeDistinguishedNames ? issuer : nameOf(issuer)
  made.notBefore.value = term.from
  made.notAfter.value = term.to
  await made.subjectPublicKeyInfo.importKey(pair.publicKey)
  made.extensions = [
    extension(extensions.constraints, true, new pkijs.BasicConstraints({ cA: issues }).toSchema()),
    extension(extensions.usage, true, bits(issues ? usages.issuing : usages.signing)),
    extension(extensions.subjectKey, false, new asn1.OctetString({ valueHex: await keyId(pair.publicKey) })),
    extension(
      extensions.issuerKey,
      false,
      new pkijs.AuthorityKeyIdentifier({
        keyIdentifier: new asn1.OctetString({ valueHex: await keyId(issuerKey) }),
      }).toSchema(),
    ),
  ]
  await made.sign(signer, 'SHA-256')
  return {
    certificate: pemOf(Buffer.from(made.toSchema().toBER(false))),
    privateKey: Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64'),
    serial: serial.toString('hex'),
  }
}

/** A serial number is positive, and DER writes it without a leading zero: other readers refuse a certificate with one. */
export function serialOf(random: Uint8Array): Buffer {
  const [first = 0, ...rest] = random
  return Buffer.from([(first & 0x3f) | 0x40, ...rest])
}

export const privateKeyOf = (base64: string): Promise<webcrypto.CryptoKey> =>
  crypto.subtle.importKey('pkcs8', Buffer.from(base64, 'base64'), algorithm, false, ['sign'])

export const readCertificate = (pem: string): pkijs.Certificate => pkijs.Certificate.fromBER(derOf(pem))

const pemOf = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`

export const derOf = (pem: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64'))

function nameOf({ name, organisation }: Subject): pkijs.RelativeDistinguishedNames {
  const part = (type: string, value: asn1.BaseBlock) =>
    new pkijs.AttributeTypeAndValue({ type, value: value as never })
  return new pkijs.RelativeDistinguishedNames({
    typesAndValues: [
      part(oid.country, new asn1.PrintableString({ value: 'ID' })),
      part(oid.organisation, new asn1.Utf8String({ value: short(organisation) })),
      part(oid.commonName, new asn1.Utf8String({ value: short(name) })),
    ],
  })
}

/** The upper bound of both names (RFC 5280 appendix A). */
const short = (text: string) => text.slice(0, 64)

const extension = (extnID: string, critical: boolean, value: asn1.BaseBlock) =>
  new pkijs.Extension({ extnID, critical, extnValue: value.toBER(false) })

const bits = (usage: number) => new asn1.BitString({ valueHex: new Uint8Array([usage]), unusedBits: 1 })

async function keyId(key: webcrypto.CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  const info = await crypto.subtle.exportKey('spki', key)
  return new Uint8Array(createHash('sha1').update(Buffer.from(info)).digest())
}
