import { sql } from 'kysely'
import { to } from '#addresses'
import { changeKinds } from '#enrolment'
import { longDay, may, number, within } from '#kernel'
import { waited } from './badges.ts'
import { question } from './question.ts'

interface Detail {
  kind: keyof typeof changeKinds
  people: number
  /** How many of them have a cohort that ends after the new day. */
  late: number
}

/** Changes of people who have a place or ask for one, which nobody took note of: one line for each sort, without names. */
export const openChanges = question<Detail>({
  code: 'perubahan-peserta',
  title: 'Perubahan keadaan peserta',
  lead: 'Peserta atau pemohon yang bebas, pindah, atau perkiraan bebasnya berubah, dan belum ditandai.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'enrolment.write'),
  reads: 'enrolment.read',
  rows: ({ actor, unit, kanwil }) => sql`
    select min(circumstance.id::text)::uuid as id, null::uuid as agreement_id, circumstance.unit_id, circumstance.kind as title,
      min(circumstance.happened_on) as day, jsonb_build_object('kind', circumstance.kind, 'people', count(*),
        'late', count(*) filter (where circumstance.late)) as detail
    from circumstance
    where circumstance.closed_on is null
      and ${within(actor, { unit: sql.ref('circumstance.unit_id'), kanwil: sql.ref('circumstance.kanwil_id') })}
      ${unit ? sql`and circumstance.unit_id = ${unit}` : sql``} ${kanwil ? sql`and circumstance.kanwil_id = ${kanwil}` : sql``}
    group by circumstance.unit_id, circumstance.kind`,
  task: ({ day, detail: { kind, people, late } }, asked) => ({
    title: `${changeKinds[kind]}: ${number(people)} orang`,
    href: `${to.changes}?jenis=${kind}`,
    detail: `Sejak ${longDay(day ?? asked.today)}.${late > 0 ? ` ${number(late)} bebas sebelum angkatannya selesai.` : ''}`,
    badge: late > 0 ? { kind: 'stalled', word: 'perlu jalur lanjutan' } : waited(asked, day ?? asked.today),
  }),
})

/** Requests for a place that wait for a word, by cohort. */
export const openApplications = question<{ programme: string; people: number; hearing: boolean }>({
  code: 'permohonan-program',
  title: 'Permohonan ikut program',
  lead: 'Permohonan yang belum diputuskan, menurut angkatannya.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'enrolment.decide'),
  reads: 'enrolment.read',
  rows: ({ actor, unit, kanwil }) => sql`
    select cohort.id, null::uuid as agreement_id, cohort.unit_id, cohort.name as title, min(application.asked_on) as day,
      jsonb_build_object('programme', programme.name, 'people', count(*), 'hearing', programme.needs_hearing) as detail
    from application join cohort on cohort.id = application.cohort_id join programme on programme.id = cohort.programme_id
    where application.state in ('pending', 'reinstated')
      and ${within(actor, { unit: sql.ref('application.unit_id'), kanwil: sql.ref('application.kanwil_id') })}
      ${unit ? sql`and application.unit_id = ${unit}` : sql``} ${kanwil ? sql`and application.kanwil_id = ${kanwil}` : sql``}
    group by cohort.id, programme.id`,
  task: ({ id, title, day, detail: { programme, people, hearing } }, asked) => ({
    title: `${programme}, ${title}: ${number(people)} permohonan`,
    href: hearing ? to.cohortHearings(id) : to.cohortApplications(id),
    detail: hearing ? 'Menunggu sidang TPP.' : `Diajukan sejak ${longDay(day ?? asked.today)}.`,
    badge: waited(asked, day ?? asked.today),
  }),
})
