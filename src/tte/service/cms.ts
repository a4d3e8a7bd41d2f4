import { createHash } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import { type Certified, derOf, privateKeyOf, readCertificate } from '../keys/certificate.ts'

export const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
}

/**
 * A detached CMS over a hash, as PAdES B-B asks (ETSI EN 319 142-1): the certificate is bound into what is signed, and
 * the moment stands in the PDF alone.
 */
export async function cmsOver(
  hash: Buffer,
  { certificate, privateKey }: Pick<Certified, 'certificate' | 'privateKey'>,
  chain: readonly string[],
): Promise<Buffer> {
  const own = readCertificate(certificate)
  const attribute = (type: string, value: asn1.BaseBlock) => new pkijs.Attribute({ type, values: [value] })
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [own, ...chain.map(readCertificate)],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(oid.contentType, new asn1.ObjectIdentifier({ value: oid.data })),
            attribute(oid.messageDigest, octets(hash)),
            attribute(oid.signingCertificate, naming(derOf(certificate))),
          ],
        }),
      }),
    ],
  })
  // handed the attributes, it signs them as they stand: the hash is known, the bytes are not needed
  await signed.sign(await privateKeyOf(privateKey), 0, 'SHA-256')
  const info = new pkijs.ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) })
  return Buffer.from(info.toSchema().toBER(false))
}

/** SigningCertificateV2 with one ESSCertIDv2, whose hash is SHA-256 unless it says otherwise (RFC 5035). */
function naming(certificate: Uint8Array): asn1.Sequence {
  const hash = octets(createHash('sha256').update(certificate).digest())
  const sequence = (value: asn1.BaseBlock) => new asn1.Sequence({ value: [value as never] })
  return sequence(sequence(sequence(hash)))
}

const octets = (bytes: Buffer) => new asn1.OctetString({ valueHex: new Uint8Array(bytes) })
