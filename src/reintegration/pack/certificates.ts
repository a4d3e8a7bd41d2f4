import { certificatesOf, codeSaid } from '#certificates'
import type { Day, Db } from '#kernel'

/** A certificate as a holder shows it. */
export interface Certificate {
  title: string
  number: string
  issuer: string
  issuedOn: Day
  validUntil: Day | null
  /** Opens the public check, 'ABCD-EFGH-…'; null for one that its own issuer checks. */
  code: string | null
}

/** Those that hold on a day, the newest first. */
export async function certificatesHeld(db: Db, personId: string, today: Day): Promise<Certificate[]> {
  const all = await certificatesOf(db, personId, today)
  return all
    .filter(({ state }) => state === 'valid')
    .map(({ title, number, issuer, issuedOn, validUntil, code }) => ({
      title,
      number,
      issuer,
      issuedOn,
      validUntil,
      code: code && codeSaid(code),
    }))
}
