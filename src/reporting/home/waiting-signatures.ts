import { sql } from 'kysely'
import { to } from '#addresses'
import { may } from '#kernel'
import { waited } from './badges.ts'
import { complete } from './complete.ts'
import { type Asked, agreements, between, isOurs, ours, question, type Row } from './question.ts'

interface Detail {
  /** Names of the parties that have not signed, and the first of them. */
  unsigned: string | null
  party: string | null
  scanned: boolean
}

/** At the last stage, and a signature, the scan or something else required is missing. */
export const waitingSignatures = question<Detail>({
  code: 'menunggu-tanda-tangan',
  title: 'Menunggu tanda tangan atau kelengkapan',
  lead: 'Kerja sama pada tahap tanda tangan yang belum dapat berlaku.',
  isFor: (actor) => may(actor, 'agreement.sign'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.stage_since`, detail)}
    left join lateral (
      select string_agg(coalesce(unit.name, partner.name), ', ' order by party.place_in_order) as names,
        (array_agg(party.id order by party.place_in_order))[1] as party
      from party left join unit on unit.id = party.unit_id left join partner record on record.id = party.partner_id
        left join partner on partner.id = record.survivor_id
      where party.agreement_id = agreement.id and party.signed_on is null
    ) unsigned on true
    where ${ours(asked)} and agreement.stage = 'signing' and not ${complete}`,
  task: (row, asked) => ({
    title: row.title,
    href: place(row, asked),
    detail: `${between(row, asked)}. ${lacking(row.detail)}`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

const detail = sql`jsonb_build_object('unsigned', unsigned.names, 'party', unsigned.party, 'scanned', signed_paper_kept(agreement.id))`

function lacking({ unsigned, scanned }: Detail): string {
  if (unsigned) return `Belum menandatangani: ${unsigned}.`
  return scanned ? 'Masih ada data wajib yang kosong.' : 'Pindaian naskah belum diunggah.'
}

function place(row: Row<Detail>, asked: Asked): string {
  const { party, scanned } = row.detail
  if (!isOurs(asked, row)) return to.agreement(row.id)
  if (party) return to.signParty(row.id, party)
  return scanned ? `${to.agreement(row.id)}#kelengkapan` : `${to.newPaper(row.id)}?jenis=signed-scan`
}
