import { sql } from 'kysely'
import { codeTyped, printableCertificates } from '#certificates'
import { type Database, reading, system } from '#kernel'
import { tokenHash } from './token.ts'

type Printable = Awaited<ReturnType<typeof printableCertificates>>[number]

/**
 * A certificate of an opened wallet, by its code, ready to print. A stranger reaches no certificate, so the program
 * reads it; which ones the wallet shows is the database's word.
 */
export async function shownCertificate(
  db: Database,
  token: string,
  code: string,
  now: Date,
): Promise<Printable | undefined> {
  const hash = tokenHash(db.secrets, token)
  const [one] = await reading(db, system, (read) =>
    printableCertificates(
      read,
      sql`certificate.code = ${codeTyped(code) ?? ''}
        and certificate.id in (select wallet_certificates(${hash}, ${now}))`,
    ),
  )
  return one
}
