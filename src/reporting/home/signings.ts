import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { addDays, daysBetween, fromToday, longDay, may } from '#kernel'
import { eventInReach } from '#signing'
import { waited } from './badges.ts'
import { type Asked, isOurs, question } from './question.ts'

/** Days before a signing event from which its gaps are remembered. */
const ahead = 14

interface Coming {
  state: 'preparing' | 'open'
  total: number
  /** Not yet at the stage where signatures are recorded. */
  unready: number
}

/** An event that is near, goes on, or should be over: what of it is not ready. */
export const comingSignings = question<Coming>({
  code: 'acara-mendatang',
  title: 'Acara penandatanganan',
  lead: `Acara dalam ${ahead} hari ke depan, yang sedang berlangsung, dan yang belum ditutup.`,
  isFor: (actor) => may(actor, 'signing.arrange'),
  reads: 'signing.read',
  rows: (asked) => sql`
    ${events(sql`jsonb_build_object('state', signing_event.state, 'total', agenda.total, 'unready', agenda.unready)`)}
    left join lateral (
      select count(*) as total, count(*) filter (where agreement.stage not in ('signing', 'active')) as unready
      from signing_place join agreement on agreement.id = signing_place.agreement_id
      where signing_place.event_id = signing_event.id
    ) agenda on true
    where ${seen(asked)} and signing_event.state in ('preparing', 'open')
      and signing_event.held_on <= ${addDays(asked.today, ahead)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.signing(row.id),
    detail: `${isOurs(asked, row) ? '' : `${row.unitName}. `}${longDay(row.day ?? asked.today)}. ${readiness(row.detail)}`,
    badge: {
      kind: daysBetween(asked.today, row.day ?? asked.today) <= 0 ? 'stalled' : 'attention',
      word: row.detail.state === 'open' ? 'Berlangsung' : fromToday(asked.today, row.day ?? asked.today),
    },
  }),
})

function readiness({ state, total, unready }: Coming): string {
  if (state === 'open') return 'Catat tanda tangan, lalu tutup acaranya.'
  if (total === 0) return 'Belum ada naskah di dalamnya.'
  return unready > 0 ? `${unready} dari ${total} naskah belum siap ditandatangani.` : `${total} naskah siap.`
}

/** The event is over, all parties signed, and the paper is not yet in the program. */
export const missingScans = question<{ missing: number }>({
  code: 'pindaian-acara',
  title: 'Pindaian setelah acara',
  lead: 'Acara yang sudah ditutup dengan naskah bertanda tangan tanpa pindaian.',
  isFor: (actor) => may(actor, 'agreement.attach'),
  reads: 'signing.read',
  rows: (asked) => sql`
    ${events(sql`jsonb_build_object('missing', unscanned.missing)`)}
    join lateral (
      select count(*) as missing from signing_place
      where signing_place.event_id = signing_event.id
        and not exists (select from party
          where party.agreement_id = signing_place.agreement_id and party.signed_on is null)
        and not signed_paper_kept(signing_place.agreement_id)
    ) unscanned on unscanned.missing > 0
    where ${seen(asked)} and signing_event.state = 'closed'`,
  task: (row, asked) => ({
    title: row.title,
    href: isOurs(asked, row) ? to.signingScans(row.id) : to.signing(row.id),
    detail: `${row.detail.missing} pindaian naskah belum diunggah.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

const events = (detail: RawBuilder<unknown>) => sql`
  select signing_event.id, null::uuid as agreement_id, signing_event.unit_id, signing_event.title,
    signing_event.held_on as day, ${detail} as detail from signing_event`

/** Events that the actor's own office leads; or, when asked so, those that concern one unit or region. */
function seen({ actor, unit, kanwil }: Asked): RawBuilder<SqlBool> {
  const concerned = sql`select event_id from signing_event_unit where`
  const reach = eventInReach(actor, sql.ref('signing_event.id'))
  if (unit) return sql<SqlBool>`${reach} and signing_event.id in (${concerned} unit_id = ${unit})`
  if (kanwil) return sql<SqlBool>`${reach} and signing_event.id in (${concerned} kanwil_id = ${kanwil})`
  return sql<SqlBool>`signing_event.unit_id = ${actor.scope?.unitId ?? null}`
}
