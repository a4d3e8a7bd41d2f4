import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { dueForPack } from '#reintegration'
import { due, waited } from './badges.ts'
import { type Asked, question } from './question.ts'

type State = 'draft' | 'checked' | null

const own = ({ actor }: Asked) => sql<SqlBool>`unit.id = ${actor.scope?.unitId ?? null}`

/** People of the own unit who go home soon, and whose pack is not in their hands. */
export const leaversWithoutPack = question<{ state: State }>({
  code: 'segera-bebas',
  title: 'Segera bebas, paket bekal belum di tangan',
  lead: 'Orang yang mungkin segera bebas dan belum menerima paket bekalnya. Yang paling dekat di atas.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'pack.write'),
  reads: 'pack.read',
  rows: (asked) => sql`
    select due.id, null::uuid as agreement_id, due.unit_id, due.name as title, due.home_on as day,
      jsonb_build_object('state', due.state) as detail
    from (${dueForPack(asked.today, own(asked))}) due
    where due.state is null or due.state in ('draft', 'checked')`,
  task: (row, asked) => ({
    title: row.title,
    href: to.personPack(row.id),
    detail: `${row.day ? `Diperkirakan bebas ${longDay(row.day)}. ` : ''}${next(row.detail.state)}`,
    badge: row.day ? due(asked.today, row.day) : { kind: 'waiting', word: 'Belum di tangan' },
  }),
})

const next = (state: State) =>
  state === null ? 'Siapkan paketnya.' : state === 'draft' ? 'Lengkapi dan kirim.' : 'Cetak dan serahkan.'

/** Packs that somebody else prepared and that wait for a second person. */
export const packsToCheck = question({
  code: 'paket-menunggu',
  title: 'Paket bekal menunggu Anda periksa',
  lead: 'Paket yang disiapkan rekan Anda dan belum diperiksa.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'pack.check'),
  reads: 'pack.check',
  rows: (asked) => sql`
    select due.id, null::uuid as agreement_id, due.unit_id, due.name as title, due.home_on as day, '{}'::jsonb as detail
    from (${dueForPack(asked.today, own(asked))}) due
    where due.state = 'waiting' and ${asked.actor.accountId}::uuid <> all(due.writers)`,
  task: (row, asked) => ({
    title: row.title,
    href: to.personPack(row.id),
    detail: row.day
      ? `Diperkirakan bebas ${longDay(row.day)}.`
      : 'Baca isinya, lalu setujui atau kembalikan.',
    badge: row.day ? waited(asked, row.day) : { kind: 'waiting', word: 'Menunggu' },
  }),
})
