import { sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { CertificateState, Level } from './kinds.ts'

/** One certificate in somebody's hands, in the neutral words that stand on it. */
export interface HeldCertificate {
  id: string
  level: Level
  /** Of the programme or of the scheme. */
  title: string
  number: string
  /** Who issued it: the issuer as it was called that day, or the certification body. */
  issuer: string
  holder: string
  hours: number | null
  programmeHours: number | null
  issuedOn: Day
  validUntil: Day | null
  /** By which strangers find it; null for those of a certification body. */
  code: string | null
  state: CertificateState
  /** When it was handed over; null while a unit keeps it. */
  handedOn: Day | null
  unitId: string
}

/** Every certificate of a person within reach, the newest first; those that no longer hold say so. */
export async function certificatesOf(db: Db, personId: string, today: Day): Promise<HeldCertificate[]> {
  const { rows } = await sql<HeldCertificate>`
    select certificate.id, certificate.level, certificate.title, certificate.number,
      coalesce(certificate.body, period.name) as issuer, certificate.holder, certificate.hours,
      certificate.programme_hours, certificate.issued_on, certificate.valid_until, certificate.code,
      certificate_state(certificate.*, ${today}) as state, handover.handed_on, certificate.unit_id
    from certificate
      left join issuer_period period on period.issuer_id = certificate.issuer_id
        and period.valid_from <= certificate.issued_on
        and (period.valid_to is null or period.valid_to >= certificate.issued_on)
      left join certificate_handover handover on handover.certificate_id = certificate.id
    where certificate.person_id = ${personId}
    order by certificate.issued_on desc, certificate.id desc limit 100`.execute(db)
  return rows
}
