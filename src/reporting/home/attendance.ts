import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { hoursWhere, type Span, spanOf } from '#attendance'
import { type Actor, type Day, type Db, longDay, may, within } from '#kernel'
import { waited } from './badges.ts'
import { type Asked, isOurs, question, type Row } from './question.ts'

/** Rows of the own office; or, when asked so, of one unit or region within reach. */
function seen({ actor, unit, kanwil }: Asked, table: string): RawBuilder<SqlBool> {
  const [unitId, kanwilId] = [sql.ref<string>(`${table}.unit_id`), sql.ref<string>(`${table}.kanwil_id`)]
  if (unit) return sql<SqlBool>`${within(actor, { unit: unitId, kanwil: kanwilId })} and ${unitId} = ${unit}`
  if (kanwil)
    return sql<SqlBool>`${within(actor, { unit: unitId, kanwil: kanwilId })} and ${kanwilId} = ${kanwil}`
  return sql<SqlBool>`${unitId} = ${actor.scope?.unitId ?? null}`
}

const called = sql`programme.name || ', ' || cohort.name`
const place = (row: Row, asked: Asked) => (isOurs(asked, row) ? '' : `${row.unitName}. `)

/** Lessons that took place, and nobody has said who was there; today's stand first by their hour. */
export const unmarkedLessons = question<{ begins: string }>({
  code: 'sesi-belum-dicatat',
  title: 'Sesi belum dicatat',
  lead: 'Sesi hari ini dan sebelumnya yang kehadirannya belum dicatat.',
  isFor: (actor) => may(actor, 'attendance.mark'),
  reads: 'attendance.read',
  rows: (asked) => sql`
    select lesson.id, null::uuid as agreement_id, lesson.unit_id, ${called} as title, lesson.held_on as day,
      jsonb_build_object('begins', to_char(lesson.begins_at, 'HH24.MI')) as detail
    from lesson join cohort on cohort.id = lesson.cohort_id join programme on programme.id = cohort.programme_id
      left join sheet on sheet.lesson_id = lesson.id
    where ${seen(asked, 'lesson')} and lesson.stage = 'planned' and coalesce(sheet.state, 'open') = 'open'
      and lesson.held_on between ${asked.today}::date - 31 and ${asked.today}::date`,
  task: (row, asked) => ({
    title: row.title,
    href: to.sheet(row.id),
    detail: `${place(row, asked)}${longDay(row.day ?? asked.today)}, pukul ${row.detail.begins}.`,
    badge:
      row.day === asked.today
        ? { kind: 'attention', word: 'Hari ini' }
        : waited(asked, row.day ?? asked.today),
  }),
})

/** The days of the lessons of those cohorts, for whoever is asked about the own office. */
export const taughtBy = async (db: Db, actor: Actor): Promise<Span | undefined> =>
  may(actor, 'attendance.mark')
    ? spanOf(
        db,
        sql`cohort_id in (select id from cohort where unit_id = ${actor.scope?.unitId ?? null} and stage = 'running')`,
      )
    : undefined

/** Cohorts with people who can no longer reach the minimum, however often they come; no one is named here. */
export const minimumLost = question<{ people: number }>({
  code: 'minimal-tak-terkejar',
  title: 'Minimal kehadiran tak terkejar',
  lead: 'Angkatan yang pesertanya tidak dapat lagi mencapai minimal kehadiran.',
  isFor: (actor) => may(actor, 'attendance.mark'),
  reads: 'attendance.read',
  rows: (asked) => sql`
    select cohort.id, cohort.agreement_id, cohort.unit_id, ${called} as title, cohort.ends_on as day,
      jsonb_build_object('people', lost.people) as detail
    from (select hours.cohort_id, count(*)::int as people
      from (${hoursWhere(sql`${seen(asked, 'cohort')} and cohort.stage = 'running'`, asked.taught)}) hours
        join participant on participant.id = hours.participant_id and participant.until_on is null
      where hours.out_of_reach group by hours.cohort_id) lost
    join cohort on cohort.id = lost.cohort_id join programme on programme.id = cohort.programme_id`,
  task: (row, asked) => ({
    title: row.title,
    href: to.cohortHours(row.id),
    detail: `${place(row, asked)}Berakhir ${longDay(row.day ?? asked.today)}.`,
    badge: { kind: 'stalled', word: `${row.detail.people} orang` },
  }),
})

/** Late changes of marks that wait for a second person; until then the old values count. */
export const markChangesToDecide = question<{ asker: string; people: number; heldOn: Day }>({
  code: 'perubahan-kehadiran',
  title: 'Perubahan kehadiran menunggu persetujuan',
  lead: 'Permintaan mengubah kehadiran setelah masa bebasnya lewat.',
  isFor: (actor) => may(actor, 'attendance.approve'),
  reads: 'attendance.read',
  rows: (asked) => sql`
    select request.id, null::uuid as agreement_id, request.unit_id, ${called} as title,
      (request.asked_at at time zone unit.time_zone)::date as day,
      jsonb_build_object('asker', request.asked_by_name, 'people', jsonb_array_length(request.wants),
        'heldOn', lesson.held_on) as detail
    from mark_request request join lesson on lesson.id = request.lesson_id
      join cohort on cohort.id = lesson.cohort_id join programme on programme.id = cohort.programme_id
      join unit on unit.id = request.unit_id
    where ${seen(asked, 'request')} and request.state = 'open'
      and (${sql.lit(asked.unit !== undefined || asked.kanwil !== undefined)}
        or request.asked_by is distinct from ${asked.actor.accountId}::uuid)`,
  task: (row, asked) => ({
    title: row.title,
    href: to.decideMarkChange(row.id),
    detail: `${place(row, asked)}${row.detail.asker}, ${row.detail.people} orang, sesi ${longDay(row.detail.heldOn)}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})
