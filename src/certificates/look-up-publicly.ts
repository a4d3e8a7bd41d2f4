import { sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { CertificateState, OwnLevel } from './kinds.ts'
import { codeTyped } from './own/code.ts'

/** What the public check may learn of a code; the birth year is for comparing, never for showing. */
export interface PublicCertificate {
  state: Exclude<CertificateState, 'recorded'>
  level: OwnLevel
  title: string
  issuerId: string
  number: string
  /** 'A. F.' */
  initials: string
  /** Attended, in lesson hours. */
  hours: number | null
  issuedOn: Day
  validUntil: Day | null
  revokedOn: Day | null
  replacedOn: Day | null
  /** Null where it is not known; then nobody comes to the details. */
  birthYear: number | null
  /** The signed Open Badge with the full name, for whoever also knows the birth year. */
  credential: string | null
  /** The same facts in few signs. */
  compact: string | null
}

/**
 * The certificate with a code, as typed in any case and grouping. Undefined for a code that is none, that nobody gave,
 * and of a child. `db` may be a stranger's; the question to the database is the same whatever was typed.
 */
export async function lookUpPublicly(
  db: Db,
  code: string,
  today: Day,
): Promise<PublicCertificate | undefined> {
  const { rows } =
    await sql<PublicCertificate>`select * from certificate_by_code(${codeTyped(code) ?? ''}, ${today})`.execute(
      db,
    )
  return rows[0]
}
