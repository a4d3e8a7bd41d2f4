import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#kernel'
import type { Printable } from './print.ts'

/** What is printed of these certificates, by number, a thousand at most; reach is for whoever asks. Those of certification bodies are not ours to print. */
export async function printablesWhere(
  db: Db,
  which: RawBuilder<SqlBool>,
  { from = 0, most = 1000 }: { from?: number; most?: number } = {},
): Promise<Printable[]> {
  const { rows } = await sql<Printable>`
    select certificate.level, certificate.holder, certificate.title, certificate.number, certificate.code,
      certificate.hours, certificate.starts_on, certificate.ends_on, certificate.issued_on, certificate.valid_until,
      certificate.credential, certificate.compact, certificate.created_at, issuer.origin, period.name as issuer,
      period.address, period.licence, period.signatory, period.signatory_office
    from certificate join issuer on issuer.id = certificate.issuer_id
      join issuer_period period on period.issuer_id = issuer.id and period.valid_from <= certificate.issued_on
        and (period.valid_to is null or period.valid_to >= certificate.issued_on)
    where ${which} order by certificate.serial limit ${most} offset ${from}`.execute(db)
  return rows
}
