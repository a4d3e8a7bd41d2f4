import { sql } from 'kysely'
import { to } from '#addresses'
import { addDays, daysBetween, fromToday, longDay, may, within } from '#kernel'
import { type LegalKind, legalKinds } from '#partners'
import { type Asked, question } from './question.ts'

/** Nobody is told of a paper that ended longer ago than this; the page of the partner still says so. */
const pastDays = 365

/** Papers of the partners one keeps that are over or soon will be, and that no newer one follows. */
export const expiringLegalPapers = question<{ kind: LegalKind; number: string; partner: string }>({
  code: 'dokumen-mitra',
  title: 'Dokumen legal mitra',
  lead: 'Sudah habis atau segera berakhir, dan belum ada penggantinya.',
  isFor: (actor) => may(actor, 'partner.revise'),
  reads: 'partner.read',
  rows: (asked) => sql`
    select paper.id, null::uuid as agreement_id, partner.unit_id, partner.name as title, paper.expires_on as day,
      jsonb_build_object('kind', paper.kind, 'number', paper.number, 'partner', partner.id) as detail
    from partner_legal_paper paper
    join partner record on record.id = paper.partner_id join partner on partner.id = record.survivor_id
    where ${kept(asked)} and paper.expires_on between ${addDays(asked.today, -pastDays)} and ${asked.today}::date + (
        select (value ->> 'days')::int from rule where code = 'partner.legal-papers' and valid_from <= ${asked.today}
        order by valid_from desc limit 1)
      and not exists (select from partner_legal_paper after where after.replaces_id = paper.id)`,
  task: (row, { today }) => {
    const day = row.day ?? today
    const { kind, number, partner } = row.detail
    const over = day < today
    return {
      title: row.title,
      href: `${to.partner(partner)}#dokumen`,
      detail: `${legalKinds[kind]}, ${number}. ${over ? 'Berakhir' : 'Berlaku sampai'} ${longDay(day)}.`,
      badge: over
        ? { kind: 'stalled', word: 'Habis' }
        : { kind: daysBetween(today, day) <= 30 ? 'attention' : 'waiting', word: fromToday(today, day) },
    }
  },
})

/** The partners one's own office keeps; or, when asked so, those of one unit or region within reach. */
function kept({ actor, unit, kanwil }: Asked) {
  if (!unit && !kanwil) return sql`partner.unit_id = ${actor.scope?.unitId ?? null}`
  const reach = within(actor, { unit: sql.ref('partner.unit_id'), kanwil: sql.ref('partner.kanwil_id') })
  return unit ? sql`${reach} and partner.unit_id = ${unit}` : sql`${reach} and partner.kanwil_id = ${kanwil}`
}
