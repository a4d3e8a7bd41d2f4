import type { Scope } from '#kernel'
import type { Subject } from '../keys/certificate.ts'

/** What is to be signed: the SHA-256 of the bytes, and by whom. The paper itself stays here. */
export interface Order {
  hash: Buffer
  signer: Subject
  at: Date
  /** The office that leads the agreement. */
  office: Scope
  /** The same order asked twice is the same signature: a service may answer it from its memory. */
  id: string
}

/** Hash in, CMS out (RFC 5652, detached, DER). Throws when no signature comes. */
export interface SigningService {
  name: 'own' | 'remote'
  sign(order: Order): Promise<Buffer>
}
