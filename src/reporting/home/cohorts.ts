import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may, within } from '#kernel'
import { due } from './badges.ts'
import { type Asked, isOurs, question } from './question.ts'

interface Lacking {
  cohort: string
  funding: boolean
  agreement: boolean
  instructor: boolean
  timetable: boolean
  people: boolean
}

/** In words, in the order in which they are put right. */
const words: Record<Exclude<keyof Lacking, 'cohort'>, string> = {
  funding: 'sumber dana',
  agreement: 'kerja sama',
  instructor: 'instruktur',
  timetable: 'jadwal',
  people: 'peserta',
}

/** Cohorts whose first day is near or past, and what they lack; how near is said by the rule `cohort.soon`. */
export const soonCohorts = question<Lacking>({
  code: 'angkatan-segera-mulai',
  title: 'Angkatan segera mulai',
  lead: 'Angkatan yang hari pertamanya dekat atau lewat dan belum dimulai, dengan yang masih kurang.',
  isFor: (actor) => may(actor, 'programme.write') || may(actor, 'cohort.decide'),
  reads: 'programme.read',
  rows: (asked) => sql`
    select cohort.id, cohort.agreement_id, cohort.unit_id, programme.name as title, cohort.starts_on as day,
      jsonb_build_object('cohort', cohort.name, 'funding', cohort.funding is null,
        'agreement', cohort.agreement_id is null and cohort.no_partner_reason is null,
        'instructor', cohort.instructor is null,
        'timetable', not exists (
          select from lesson where lesson.cohort_id = cohort.id and lesson.stage = 'planned'),
        'people', not exists (
          select from participant where participant.cohort_id = cohort.id and participant.until_on is null)) as detail
    from cohort join programme on programme.id = cohort.programme_id
    join lateral (
      select (value ->> 'days')::int as days from rule
      where code = 'cohort.soon' and valid_from <= ${asked.today}
        and (valid_to is null or valid_to >= ${asked.today}) and (unit_id is null or unit_id = cohort.unit_id)
      order by unit_id nulls last, valid_from desc limit 1
    ) soon on true
    where ${seen(asked, 'cohort')} and cohort.stage in ('prepared', 'open')
      and cohort.starts_on <= ${asked.today}::date + soon.days`,
  task: (row, asked) => {
    const missing = Object.entries(words).flatMap(([what, word]) =>
      row.detail[what as keyof typeof words] ? word : [],
    )
    return {
      title: `${row.title}, ${row.detail.cohort}`,
      href: to.cohort(row.id),
      detail: `${whose(row, asked)}${missing.length > 0 ? `Masih kurang: ${missing.join(', ')}.` : 'Lengkap; mulai angkatan ini.'}`,
      badge: due(asked.today, row.day ?? asked.today),
    }
  },
})

interface Outside {
  missing: number
  outside: number
  held: string
}

/** People who went out with a study visit and are not back: whoever is missing, and whoever is late. */
export const missingReturns = question<Outside>({
  code: 'belum-kembali',
  title: 'Belum kembali dari studi kunjung',
  lead: 'Studi kunjung yang jam kembalinya lewat atau pesertanya ada yang belum kembali.',
  isFor: (actor) => may(actor, 'visit.check'),
  reads: 'programme.read',
  rows: (asked) => sql`
    select study_visit.id, null::uuid as agreement_id, study_visit.unit_id, study_visit.destination as title,
      study_visit.held_on as day, jsonb_build_object('missing', counted.missing, 'outside', counted.outside,
        'held', study_visit.held_on) as detail
    from study_visit join unit on unit.id = study_visit.unit_id join lateral (
      select count(*) filter (where returned is false)::int as missing,
        count(*) filter (where returned is not true)::int as outside
      from visit_member where visit_id = study_visit.id and departed
    ) counted on true
    where ${seen(asked, 'study_visit')} and study_visit.stage = 'outside'
      and (counted.missing > 0
        or (study_visit.held_on + study_visit.returns_at) <= (${asked.now}::timestamptz at time zone unit.time_zone))`,
  task: (row, asked) => ({
    title: row.title,
    href: to.studyVisit(row.id),
    detail: `${whose(row, asked)}${row.detail.missing > 0 ? `${row.detail.missing} orang belum kembali.` : `${row.detail.outside} orang belum diperiksa kepulangannya.`} Berangkat ${longDay(row.detail.held)}.`,
    badge: { kind: 'stalled', word: 'Belum kembali' },
  }),
})

function seen({ actor, unit, kanwil }: Asked, table: 'cohort' | 'study_visit'): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref<string>(`${table}.${name}`)
  const reach = within(actor, { unit: column('unit_id'), kanwil: column('kanwil_id') })
  if (unit) return sql<SqlBool>`${reach} and ${column('unit_id')} = ${unit}`
  return kanwil ? sql<SqlBool>`${reach} and ${column('kanwil_id')} = ${kanwil}` : reach
}

/** One's own office needs no name. */
const whose = (row: Parameters<typeof isOurs>[1], asked: Asked): string =>
  isOurs(asked, row) ? '' : `${row.unitName}. `
