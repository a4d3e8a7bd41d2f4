import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { undecided as isUndecided } from '#agreements'
import { addDays, fromToday, longDay, number } from '#kernel'
import { items } from '../home/due-items.ts'
import { inForceOn } from '../home/in-force.ts'
import { type Asked, agreements, between, question, reached } from '../home/question.ts'

/** The last signature fell in a year. */
export const signedIn = (year: number) =>
  sql<SqlBool>`(agreement.all_signed_on between ${`${year}-01-01`} and ${`${year}-12-31`})`

/** Somebody answers for a promise on both sides. */
export const promised = sql<SqlBool>`num_nulls(plan_item.our_owner_id, plan_item.partner_owner_id) = 0`

const year = ({ year: asked, today }: Asked) => asked ?? Number(today.slice(0, 4))
const lastSigned = sql`agreement.all_signed_on`

/** The rows behind the numbers of the comparison; no first page asks them. */
const behind = { isFor: () => false, reads: 'agreement.read' } as const

export const signedThen = question({
  ...behind,
  code: 'ditandatangani',
  title: 'Ditandatangani pada satu tahun',
  lead: 'Semua pihak sudah menandatangani, dan tanda tangan terakhir jatuh pada tahun itu.',
  rows: (asked) =>
    sql`${agreements(lastSigned)} where ${reached(asked)} and agreement.stage <> 'dropped' and ${signedIn(year(asked))}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.agreement(row.id),
    detail: between(row, asked),
    badge: { kind: 'good', word: row.day ? longDay(row.day) : 'Ditandatangani' },
  }),
})

export const renewedThen = question({
  ...behind,
  code: 'perpanjangan',
  title: 'Perpanjangan pada satu tahun',
  lead: 'Ditandatangani pada tahun itu dan melanjutkan kerja sama sebelumnya.',
  rows: (asked) => sql`${agreements(lastSigned)} where ${reached(asked)} and agreement.stage <> 'dropped'
    and agreement.renews_id is not null and ${signedIn(year(asked))}`,
  task: signedThen.task,
})

export const undecided = question({
  ...behind,
  code: 'akhir-tanpa-keputusan',
  title: 'Segera berakhir tanpa keputusan',
  lead: 'Masih berlaku, hari terakhirnya dekat, dan belum diputuskan akan diapakan.',
  rows: (asked) => sql`${agreements(sql`agreement.ends_on`)}
    where ${reached(asked)} and ${isUndecided(asked.today, asked.reminders)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.agreement(row.id),
    detail: `${between(row, asked)}. Berakhir ${longDay(row.day ?? asked.today)}.`,
    badge: { kind: 'attention', word: fromToday(asked.today, row.day ?? addDays(asked.today, 0)) },
  }),
})

export const ownedPromises = question<{ promise: string }>({
  ...behind,
  code: 'janji-bernama',
  title: 'Kegiatan dengan penanggung jawab',
  lead: 'Kegiatan rencana aksi kerja sama yang berlaku, dengan penanggung jawab di kedua pihak.',
  rows: (asked) => sql`${items} where ${reached(asked)} and ${inForceOn(asked.today)} and ${promised}`,
  task: (row, asked) => ({
    title: row.title,
    href: `${to.agreement(row.agreementId ?? '')}#rencana-aksi`,
    detail: between(row, asked),
    badge: { kind: 'good', word: row.day ? `tenggat ${longDay(row.day)}` : 'Bernama' },
  }),
})

export const activePartners = question<{ agreements: number }>({
  ...behind,
  code: 'mitra-aktif',
  title: 'Mitra aktif',
  lead: 'Mitra dengan paling sedikit satu kerja sama yang berlaku.',
  rows: (asked) => sql`
    select partner.id, null::uuid as agreement_id, ${asked.unit ?? asked.kanwil ?? asked.actor.scope?.unitId}::uuid as unit_id,
      partner.name as title, null::date as day,
      jsonb_build_object('agreements', count(distinct agreement.id)) as detail
    from agreement cross join unnest(agreement.partner_ids) tied (id) join partner record on record.id = tied.id
      join partner on partner.id = record.survivor_id
    where ${reached(asked)} and ${inForceOn(asked.today)} group by partner.id`,
  task: (row) => ({
    title: row.title,
    href: to.partner(row.id),
    detail: `${number(row.detail.agreements)} kerja sama berlaku.`,
    badge: { kind: 'good', word: 'Aktif' },
  }),
})
