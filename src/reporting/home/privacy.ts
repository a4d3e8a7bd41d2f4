import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { longMoment, may, within } from '#kernel'
import { type Flag, flags, type LookKind, lookKinds } from '#people'
import { clockWords, isReviewed, type RequestKind, requestKinds } from '#privacy'
import { age } from './badges.ts'
import { type Asked, question } from './question.ts'

const reached = ({ actor, unit, kanwil }: Asked) =>
  sql<SqlBool>`${within(actor, {
    unit: sql.ref('person.unit_id'),
    kanwil: sql.ref('person.kanwil_id'),
  })} ${unit ? sql`and person.unit_id = ${unit}` : kanwil ? sql`and person.kanwil_id = ${kanwil}` : sql``}`

/** Files that were opened for a reason, or oddly, and nobody has looked at why. */
export const looksToReview = question<{ kind: LookKind | null; flags: Flag[] }>({
  code: 'pembukaan-berkas-perlu-ditinjau',
  title: 'Pembukaan berkas perlu ditinjau',
  lead: 'Berkas warga binaan yang dibuka dengan alasan, atau dengan cara yang tidak biasa.',
  isFor: (actor) => may(actor, 'look.review'),
  reads: 'look.review',
  rows: (asked) => sql`
    select look.id, null::uuid as agreement_id, person.unit_id, look.actor_name as title, look.day,
      jsonb_build_object('kind', look.kind, 'flags', look.flags) as detail
    from look join person on person.id = look.person_id
    where ${isReviewed} and ${reached(asked)} and look.account_id is distinct from ${asked.actor.accountId}
      and not exists (select from look_review where look_id = look.id and state <> 'answered')`,
  task: (row, { today }) => ({
    title: row.title,
    href: to.look(row.id),
    detail: `${row.detail.kind ? lookKinds[row.detail.kind] : 'Tugas sehari-hari'}. ${row.unitName}.`,
    badge: row.detail.flags[0]
      ? { kind: 'attention', word: flags[row.detail.flags[0]] }
      : { kind: 'waiting', word: age(today, row.day ?? today) },
  }),
})

/** A reviewer asked why I opened a file. */
export const looksToExplain = question({
  code: 'pertanyaan-peninjau',
  title: 'Peninjau bertanya kepada Anda',
  lead: 'Jelaskan untuk apa berkas itu dibuka.',
  isFor: (actor) => may(actor, 'person.read'),
  reads: 'person.read',
  rows: ({ actor }) => sql`
    select look.id, null::uuid as agreement_id, person.unit_id, look_review.question as title, look.day,
      '{}'::jsonb as detail
    from look_review join look on look.id = look_review.look_id join person on person.id = look.person_id
    where look.account_id = ${actor.accountId} and look_review.state = 'questioned'`,
  task: (row, { today }) => ({
    title: row.title,
    href: to.look(row.id),
    detail: `Berkas di ${row.unitName}.`,
    badge: { kind: 'attention', word: age(today, row.day ?? today) },
  }),
})

/** The clock runs in hours; late ones are shown to the region, and after a day to the nation. */
export const openDataRequests = question<{ kind: RequestKind; dueAt: string; personId: string }>({
  code: 'permintaan-data-pribadi',
  title: 'Permintaan atas data pribadi',
  lead: 'Dijawab paling lambat 3 x 24 jam sejak diterima. Yang lewat waktu juga tampak pada Kanwil dan pusat.',
  isFor: (actor) => may(actor, 'data-request.decide') || actor.roles.includes('regional-head'),
  reads: 'data-request.read',
  rows: (asked) => sql`
    select data_request.id, null::uuid as agreement_id, person.unit_id, data_request.kind as title,
      (data_request.due_at at time zone ${asked.actor.zone})::date as day,
      jsonb_build_object('kind', data_request.kind, 'dueAt', data_request.due_at,
        'personId', data_request.person_id) as detail
    from data_request join person on person.id = data_request.person_id
    where data_request.state = 'open' and ${reached(asked)} and data_request.due_at <= ${climbing(asked)}`,
  task: (row, { actor, now }) => ({
    title: requestKinds[row.detail.kind],
    href: to.dataRequest(row.detail.personId, row.id),
    detail: `${row.unitName}. Batas ${longMoment(new Date(row.detail.dueAt), actor.zone)}.`,
    badge: clockWords(new Date(row.detail.dueAt), now),
  }),
})

const dayLong = 24 * 3_600_000

/** Due by when somebody sees it: the unit all, the region what is late, the nation what is a day late. */
function climbing({ actor, now }: Asked): Date {
  if (actor.reach.of === 'unit') return new Date(now.getTime() + 1000 * dayLong)
  return actor.reach.of === 'kanwil' ? now : new Date(now.getTime() - dayLong)
}
