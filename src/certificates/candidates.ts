import { sql } from 'kysely'
import { hoursWhere } from '#attendance'
import { type Actor, type Db, number, type Rule, ruleOn, type Scope } from '#kernel'
import { shownName } from '#people'
import type { CertificateKind } from '#programmes'
import type { OwnLevel } from './kinds.ts'

/** Why somebody gets no certificate. */
export const obstacles = {
  limited: 'Pemakaian datanya dibatasi atas permintaannya',
  left: 'Berhenti sebelum angkatan selesai',
  short: 'Kehadiran kurang dari minimal',
  'not-assessed': 'Belum dinilai',
  'not-passed': 'Tidak lulus penilaian',
  retake: 'Harus mengulang penilaian',
  'has-one': 'Sudah bersertifikat',
  waiting: 'Sudah diusulkan',
} as const
export type Obstacle = keyof typeof obstacles

export interface Candidate {
  participantId: string
  personId: string
  /** As far as the reader may see it; null for somebody who has moved out of reach. */
  name: string | null
  register: string | null
  attended: number
  required: number
  /** None: may be proposed. */
  why: Obstacle[]
}

/** What is proposed here for a programme that ends so; a certification body issues its own for competency. */
export const ownLevelOf = (kind: CertificateKind): OwnLevel | undefined =>
  kind === 'none' ? undefined : kind === 'competency' ? 'completion' : kind

/** Whether somebody is also assessed for a certificate (rule `certificate.asks`). */
async function isAssessed(db: Db, level: OwnLevel, day: string, scope: Scope): Promise<boolean> {
  const { value }: Rule<Record<OwnLevel, { assessed: boolean }>> = await ruleOn(
    db,
    'certificate.asks',
    day,
    scope,
  )
  return value[level].assessed
}

interface Asked {
  cohort: Scope & { id: string }
  level: OwnLevel
  actor: Actor
  now: Date
  today: string
  /** A proposal whose own people do not count as proposed already. */
  proposalId?: string | undefined
}

type Row = Omit<Candidate, 'why'> & {
  reached: boolean
  limited: boolean
  left: boolean
  result: 'passed' | 'not-passed' | 'retake' | null
  hasOne: boolean
  waiting: boolean
}

/** Everyone who sits or sat in a cohort, with what keeps each from a certificate; those without come first. */
export async function candidatesFor(
  db: Db,
  { cohort, level, actor, now, today, proposalId }: Asked,
): Promise<Candidate[]> {
  const assessed = await isAssessed(db, level, today, cohort)
  const { rows } = await sql<Row>`
    select participant.id as participant_id, participant.person_id, hours.attended, hours.required, hours.reached,
      case when person.id is not null then ${shownName(actor, now)} end as name, held.limited,
      (select number from registration where registration.person_id = participant.person_id
        and registration.unit_id = participant.unit_id order by from_on desc nulls last limit 1) as register,
      coalesce(participant.end_reason not in ('finished', 'moved', 'released'), false) as left,
      assessment.result,
      exists (select from certificate where certificate.participant_id = participant.id
        and certificate.level = ${level} and revoked_on is null and replaced_by is null) as has_one,
      exists (select from certificate_candidate chosen
        join certificate_proposal proposal on proposal.id = chosen.proposal_id
        where chosen.participant_id = participant.id and proposal.state in ('proposed', 'returned')
          and proposal.kind = 'issue' and proposal.level = ${level}
          and proposal.id is distinct from ${proposalId ?? null}::uuid) as waiting
    from (${hoursWhere(sql`cohort.id = ${cohort.id}`)}) hours
      join participant on participant.id = hours.participant_id
      join certificate_holders(array(select id from participant where cohort_id = ${cohort.id})) held
        on held.participant_id = participant.id
      left join person on person.id = participant.person_id
      left join assessment on assessment.participant_id = participant.id and assessment.latest
    where participant.end_reason is distinct from 'mistake' and participant.end_reason is distinct from 'cancelled'
    order by person.name nulls last, participant.id`.execute(db)
  const judged = rows.map((row) => ({ ...row, why: obstaclesOf(row, assessed) }))
  return judged.sort((one, other) => Number(one.why.length > 0) - Number(other.why.length > 0))
}

function obstaclesOf(row: Row, assessed: boolean): Obstacle[] {
  const why: (Obstacle | false)[] = [
    row.hasOne && 'has-one',
    row.waiting && 'waiting',
    row.limited && 'limited',
    row.left && 'left',
    !row.reached && 'short',
    assessed && row.result === null && 'not-assessed',
    assessed && row.result !== null && row.result !== 'passed' && row.result,
  ]
  return why.filter((each) => each !== false)
}

/** 'Kehadiran kurang dari minimal (90 dari 128 JP). Belum dinilai.' */
export const obstaclesInWords = ({ why, attended, required }: Candidate): string =>
  why
    .map((each) =>
      each === 'short'
        ? `${obstacles.short} (${number(attended)} dari ${number(required)} JP).`
        : `${obstacles[each]}.`,
    )
    .join(' ')
