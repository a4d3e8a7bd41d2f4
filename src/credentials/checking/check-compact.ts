import { from } from '@digitalbazaar/ed25519-multikey'
import { type Day, type Db, dayIn } from '#kernel'
import { keyBy, type PublishedKey } from './key-by.ts'
import { compactHeader, compactShape } from './shapes.ts'
import { atItsTime, type SignatureVerdict } from './verdict.ts'

/** The text of a QR. It tells the day of issue and no moment: within that day an ended key is still believed. */
export async function checkCompact(db: Db, compact: string): Promise<SignatureVerdict> {
  const [head = '', body = '', signature = ''] = compact.split('.')
  const header = compactHeader.safeParse(opened(head))
  const said = compactShape.safeParse(opened(body))
  if (!header.success || !said.success) return { state: 'unreadable' }
  const key = await keyBy(db, { id: header.data.kid })
  if (!key) return { state: 'unknown-issuer' }
  const verifier = (await from({ type: 'Multikey', publicKeyMultibase: key.publicKey })).verifier()
  const whole = await verifier.verify({
    data: new TextEncoder().encode(`${head}.${body}`),
    signature: Buffer.from(signature, 'base64url'),
  })
  const { c: code, n: name, t: title, i: issuer, d: issuedOn, u } = said.data
  if (!whole || isPast(issuedOn, key)) return { state: 'altered' }
  return atItsTime({ code, name, title, issuer, issuedOn, validUntil: u ?? null }, key, issuedOn)
}

/** Issued after the key had ended, wherever in the country it was already the next day. */
const isPast = (issuedOn: Day, { validTo }: PublishedKey) =>
  validTo !== null && issuedOn > dayIn('Asia/Jayapura', validTo)

function opened(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
