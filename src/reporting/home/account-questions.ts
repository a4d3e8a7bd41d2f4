import { type SqlBool, sql } from 'kysely'
import { levelOf, unitKinds } from '#accounts'
import { to } from '#addresses'
import { type Actor, addDays, longDay, may, within } from '#kernel'
import { due, month } from './badges.ts'
import { type Asked, question } from './question.ts'

const isAdministrator = (actor: Actor) => may(actor, 'account.administer')
const seeingFar = unitKinds.filter((kind) => levelOf(kind) !== 'unit')

/** Who could do much harm with a stolen password, and has nothing but a password. */
export const withoutSecondFactor = question<{ post: string }>({
  code: 'tanpa-langkah-kedua',
  title: 'Akun tanpa langkah kedua',
  lead: 'Administrator dan jabatan di Kanwil atau pusat wajib memakai langkah kedua saat masuk.',
  isFor: isAdministrator,
  reads: 'account.read',
  rows: (asked) => sql`
    select distinct on (account.id) account.id, null::uuid as agreement_id, post.unit_id, account.name as title,
      null::date as day, jsonb_build_object('post', post.title) as detail
    from post join account on account.id = post.account_id join unit on unit.id = post.unit_id
    where ${heldNow(asked)} and not account.second_factor and account.has_password
      and ('administrator' = any(post.roles) or unit.kind in (${sql.join(seeingFar)}))`,
  task: (row) => ({
    title: row.title,
    href: to.user(row.id),
    detail: `${row.detail.post}, ${row.unitName}. Minta memasangnya di halaman Akun.`,
    badge: { kind: 'attention', word: 'Belum dipasang' },
  }),
})

/** Links that were sent and not yet opened; an old one has to be made again. */
export const openInvitations = question<{ post: string }>({
  code: 'undangan-belum-dipakai',
  title: 'Undangan belum dipakai',
  lead: 'Pengguna yang belum menetapkan kata sandinya. Tautan yang lewat waktu perlu dibuat ulang.',
  isFor: isAdministrator,
  reads: 'account.read',
  rows: (asked) => sql`
    select distinct on (account.id) account.id, null::uuid as agreement_id, post.unit_id, account.name as title,
      (invitation.expires_at at time zone ${asked.actor.zone})::date as day,
      jsonb_build_object('post', post.title) as detail
    from post join account on account.id = post.account_id
    join invitation on invitation.account_id = account.id and invitation.used_at is null
    where ${heldNow(asked)} and not account.has_password
    order by account.id, invitation.created_at desc`,
  task: (row, asked) => ({
    title: row.title,
    href: to.user(row.id),
    detail: `${row.detail.post}, ${row.unitName}. Tautan berlaku sampai ${longDay(row.day ?? asked.today)}.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** Acting posts whose last day is near: somebody must be named, or the rights end. */
export const actingPosts = question<{ post: string }>({
  code: 'jabatan-sementara-berakhir',
  title: 'Jabatan Plt. dan Plh. segera berakhir',
  lead: `Jabatan sementara yang berakhir dalam ${month} hari. Sesudah itu haknya berhenti.`,
  isFor: isAdministrator,
  reads: 'account.read',
  rows: (asked) => sql`
    select account.id, null::uuid as agreement_id, post.unit_id, account.name as title, post.valid_to as day,
      jsonb_build_object('post', post.title) as detail
    from post join account on account.id = post.account_id
    where ${heldNow(asked)} and post.standing in ('plt', 'plh')
      and post.valid_to <= ${addDays(asked.today, month)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.user(row.id),
    detail: `${row.detail.post}, ${row.unitName}.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** Posts in force within reach, of accounts that are open. */
function heldNow({ actor, today, unit, kanwil }: Asked) {
  const reach = within(actor, { unit: sql.ref('post.unit_id'), kanwil: sql.ref('post.kanwil_id') })
  const narrowed = unit
    ? sql`and post.unit_id = ${unit}`
    : kanwil
      ? sql`and post.kanwil_id = ${kanwil}`
      : sql``
  return sql<SqlBool>`${reach} ${narrowed} and post.valid_from <= ${today}
    and (post.valid_to is null or post.valid_to >= ${today}) and account.closed_at is null`
}
