import { to } from '#addresses'
import { stageOn, suspensionOn } from '#agreements'
import { type Day, type Db, fromToday, longDay, number } from '#kernel'
import { plannedHours } from '../timetable/plan-series.ts'
import type { CohortView } from './cohort.ts'

/** One thing a cohort needs before it starts: whether it is there, and where it is put right. */
export interface CohortCheck {
  code: string
  label: string
  done: boolean
  /** Without it the cohort cannot start; what is only advised never stops anybody. */
  required: boolean
  detail?: string | undefined
  fix?: { href: string; label: string } | undefined
}

interface Known {
  cohort: CohortView
  agreement: { id: string; title: string; stage: string; endsOn: Day | null; suspended: boolean } | undefined
  hours: number
  participants: number
  today: Day
}

/** What this cohort has and lacks. */
export function checksOf({ cohort, agreement, hours, participants, today }: Known): CohortCheck[] {
  const { id, funding, instructor, noPartnerReason, programmeHours } = cohort
  const field = (name: string, label: string) => ({ href: `${to.reviseCohort(id)}#${name}`, label })
  return [
    { code: 'fiscal-year', label: `Tahun anggaran ${cohort.fiscalYear}`, done: true, required: true },
    {
      code: 'funding',
      label: 'Sumber dana',
      done: funding !== null,
      required: true,
      fix: field('funding', 'Isi sumber dana'),
    },
    {
      code: 'agreement',
      label: 'Kerja sama, atau alasan tanpa mitra',
      done: agreement !== undefined || noPartnerReason !== null,
      required: true,
      detail:
        agreement?.title ?? (noPartnerReason ? `Program sendiri tanpa mitra: ${noPartnerReason}` : undefined),
      fix: field('agreementId', 'Pilih kerja sama'),
    },
    ...(agreement ? agreementChecks(cohort, agreement, today) : []),
    {
      code: 'instructor',
      label: 'Instruktur',
      done: instructor !== null,
      required: true,
      fix: field('instructor', 'Isi instruktur'),
    },
    {
      code: 'timetable',
      label: 'Jadwal',
      done: hours > 0,
      required: true,
      detail: hours > 0 ? `${number(hours)} dari ${number(programmeHours)} JP` : undefined,
      fix: { href: to.lessonSeries(id), label: 'Susun jadwal' },
    },
    {
      code: 'participants',
      label: 'Peserta',
      done: participants > 0,
      required: true,
      detail: participants > 0 ? `${number(participants)} dari ${number(cohort.seats)} tempat` : undefined,
      fix: { href: `${to.cohort(id)}#peserta`, label: 'Terima peserta' },
    },
    {
      code: 'all-hours',
      label: `Jadwal memenuhi ${number(programmeHours)} JP`,
      done: hours >= programmeHours,
      required: false,
      fix: { href: to.lessonSeries(id), label: 'Tambah pelajaran' },
    },
  ]
}

function agreementChecks(
  { id, endsOn }: CohortView,
  agreement: NonNullable<Known['agreement']>,
  today: Day,
): CohortCheck[] {
  const { stage, suspended } = agreement
  const isActive = stage === 'active' && !suspended
  const covers = agreement.endsOn === null || agreement.endsOn >= endsOn
  return [
    {
      code: 'agreement-active',
      label: 'Kerja sama berlaku',
      done: isActive,
      required: true,
      detail: suspended ? 'Sedang dibekukan.' : undefined,
      fix: { href: to.agreement(agreement.id), label: 'Buka kerja sama' },
    },
    {
      code: 'agreement-covers',
      label: 'Masa berlaku kerja sama mencakup hari terakhir angkatan',
      done: covers,
      required: false,
      detail: covers
        ? undefined
        : `Berakhir ${longDay(agreement.endsOn ?? today)}, ${fromToday(today, agreement.endsOn ?? today)}. Pelajaran sesudahnya tidak dapat dijadwalkan.`,
      fix: { href: `${to.reviseCohort(id)}#endsOn`, label: 'Ubah hari terakhir' },
    },
  ]
}

export const lacking = (checks: CohortCheck[]) => checks.filter(({ required, done }) => required && !done)

/** The same, read from the database. */
export async function cohortChecks(
  db: Db,
  cohort: CohortView,
  participants: number,
  today: Day,
): Promise<CohortCheck[]> {
  const { agreementId } = cohort
  const agreement = agreementId
    ? await db
        .selectFrom('agreement')
        .select(['id', 'title', 'stage', 'endsOn'])
        .where('id', '=', agreementId)
        .executeTakeFirst()
    : undefined
  const suspended = agreement !== undefined && (await suspensionOn(db, agreement.id, today)) !== undefined
  const hours = await plannedHours(db, cohort.id)
  return checksOf({
    ...{ cohort, hours, participants, today },
    agreement: agreement && { ...agreement, stage: stageOn(agreement, today), suspended },
  })
}
