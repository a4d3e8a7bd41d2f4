import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, found, may, type Tx, within } from '#kernel'
import { isNamed } from '#people'
import type { CertificateState } from './kinds.ts'
import type { Certificate } from './tables.ts'

/** A certificate as a page shows it: without what only the paper and the file say. */
export type CertificateView = Omit<Certificate, 'credential' | 'compact' | 'holder'> & {
  state: CertificateState
  /** The name on paper, or its initials. */
  holder: string
  issuer: string
  programme: string
  cohort: string
  unitName: string
  handedOn: Day | null
  receivedBy: string | null
  handedBy: string | null
  /** The unit that has the person in its care; null when the reader does not reach it. */
  keeperId: string | null
  keeper: string | null
  /** From when the person may be gone. */
  releaseOn: Day | null
  /** Number of the one that took its place, and of the one whose place it took. */
  replacedByNumber: string | null
  replaces: string | null
  replacesNumber: string | null
  /** Whether its file still carries the signed credential. */
  signed: boolean
  /** A child's is never checked by strangers. */
  isChild: boolean
}

/** Of the row `person`: two thirds served and not the expiry; of a client the end of guidance. */
export const releaseOn = sql<Day | null>`case when person.status = 'client' then person.expires_on
  when person.status = 'former' then null else coalesce(person.two_thirds_on, person.expires_on) end`

/** Within reach: of the unit that issued, or of whoever has the person in care now. */
export const certificateWithin = (actor: Actor) =>
  sql<SqlBool>`(${within(actor, { unit: sql.ref('certificate.unit_id'), kanwil: sql.ref('certificate.kanwil_id') })}
    or coalesce(${within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })}, false))`

/** The same of many: found by two indexes, where the question above would look at every row of the country. */
export const certificatesWithin = (actor: Actor) =>
  actor.reach.of === 'nation'
    ? sql<SqlBool>`true`
    : sql<SqlBool>`certificate.id in (
        select own.id from certificate own
        where ${within(actor, { unit: sql.ref('own.unit_id'), kanwil: sql.ref('own.kanwil_id') })}
        union
        select held.id from person keeping join certificate held on held.person_id = keeping.id
        where ${within(actor, { unit: sql.ref('keeping.unit_id'), kanwil: sql.ref('keeping.kanwil_id') })})`

/** The name on paper: to whoever cares for the person, and to those of the own unit who issued it. */
export const holderShown = (actor: Actor, now: Date) => {
  const issuer = may(actor, 'person.care') && actor.reach.of === 'unit' ? actor.reach.id : null
  return sql<string>`case when (person.id is not null and ${isNamed(actor, now)})
    or (person.id is null and certificate.unit_id is not distinct from ${issuer}::uuid)
    then certificate.holder else initials(certificate.holder) end`
}

export const certificateTables = sql`certificate
  join cohort on cohort.id = certificate.cohort_id join programme on programme.id = cohort.programme_id
  join unit on unit.id = certificate.unit_id left join person on person.id = certificate.person_id
  left join unit keeper on keeper.id = person.unit_id
  left join issuer_period period on period.issuer_id = certificate.issuer_id
    and period.valid_from <= certificate.issued_on and (period.valid_to is null or period.valid_to >= certificate.issued_on)
  left join certificate_handover handover on handover.certificate_id = certificate.id
  left join certificate newer on newer.id = certificate.replaced_by
  left join certificate older on older.replaced_by = certificate.id`

export const certificateColumns = (actor: Actor, { now, today }: { now: Date; today: Day }) => sql`
  certificate.id, certificate.unit_id, certificate.kanwil_id, certificate.cohort_id, certificate.person_id,
  certificate.participant_id, certificate.level, certificate.proposal_id, certificate.result_id, certificate.issuer_id,
  certificate.body, certificate.number, certificate.registration, certificate.year, certificate.series_id,
  certificate.serial, certificate.code, certificate.title, ${holderShown(actor, now)} as holder,
  certificate.birth_year, certificate.hours, certificate.programme_hours, certificate.starts_on, certificate.ends_on,
  certificate.issued_on, certificate.first_issued_on, certificate.valid_until, certificate.scan_sha256,
  certificate.scan_size, certificate.scan_type, certificate.scan_name, certificate.recorded_by,
  certificate.recorded_by_name, certificate.created_at, certificate.confirmed_by_name, certificate.confirmed_at,
  certificate.revoked_on, certificate.revoked_class, certificate.revoked_note, certificate.replaced_by,
  certificate.replaced_on, certificate.sex, certificate.age_group, certificate.status, certificate.version,
  certificate_state(certificate.*, ${today}) as state, coalesce(certificate.body, period.name) as issuer,
  programme.name as programme, cohort.name as cohort, unit.short_name as unit_name, handover.handed_on,
  handover.received_by, handover.recorded_by_name as handed_by, person.unit_id as keeper_id,
  keeper.short_name as keeper, ${releaseOn} as release_on, newer.number as replaced_by_number, older.id as replaces,
  older.number as replaces_number,
  certificate.credential is not null as signed,
  coalesce(person.status = 'juvenile' or person.birth_date > (${today}::date - interval '18 years')::date, false) as is_child`

/** A certificate within reach; 404 for any other. */
export async function findCertificate(
  db: Db,
  id: string,
  actor: Actor,
  when: { now: Date; today: Day },
): Promise<CertificateView> {
  const { rows } = await sql<CertificateView>`
    select ${certificateColumns(actor, when)} from ${certificateTables}
    where certificate.id = ${z.uuid().safeParse(id).data ?? null} and ${certificateWithin(actor)}`.execute(db)
  return found(rows[0])
}

/** One that the own unit issued, held until the act is over. Errors: 404 for any other. */
export async function lockCertificate(
  tx: Tx,
  id: string,
  actor: Actor,
  when: { now: Date; today: Day },
): Promise<CertificateView> {
  await tx.selectFrom('certificate').select('id').where('id', '=', id).forUpdate().execute()
  const certificate = await findCertificate(tx, id, actor, when)
  return found(isOurs(actor, certificate) ? certificate : undefined)
}

/** Whose unit issued it, and may therefore correct or revoke it. */
export const isOurs = (actor: Actor, { unitId }: { unitId: string }) =>
  actor.reach.of === 'unit' && actor.scope?.unitId === unitId

/** Who may open the paper itself: those who care for the person, and those of the unit that issued it. */
export const mayPrint = (actor: Actor, { unitId, keeperId }: CertificateView) =>
  actor.reach.of === 'unit' &&
  may(actor, 'person.care') &&
  [unitId, keeperId].includes(actor.scope?.unitId ?? '')

/** Still good, or only past its day: what can be corrected, revoked and handed over. */
export const stands = ({ state }: Pick<CertificateView, 'state'>) => state === 'valid' || state === 'expired'

/** What belongs to the history of a certificate and of what it stands on. */
export const aboutCertificate = ({
  id,
  cohortId,
  personId,
}: Pick<Certificate, 'id' | 'cohortId' | 'personId'>) => [id, cohortId, personId]
