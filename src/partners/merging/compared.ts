import type { Child, Db } from '#kernel'
import { placeName } from '../areas.ts'
import { partnerKinds } from '../kinds.ts'
import { legalKinds } from '../legal-papers/kinds.ts'
import { npwpInGroups } from '../numbers.ts'
import { contactsOf, type PartnerView } from '../queries.ts'
import type { Ties } from '../slots.ts'
import { recordsOf } from './records.ts'

/** One of two records side by side: the same terms in the same order. */
export interface Compared {
  id: string
  name: string
  keeper: string
  facts: [term: string, value: Child][]
}

export async function compared(db: Db, partner: PartnerView, ties: Ties): Promise<Compared> {
  const { id, name, keeper } = partner
  const contacts = await contactsOf(db, id)
  const papers = await db
    .selectFrom('partnerLegalPaper')
    .select(['kind', 'number'])
    .where('partnerId', 'in', recordsOf([id]))
    .orderBy('issuedOn', 'desc')
    .limit(20)
    .execute()
  return {
    id,
    name,
    keeper,
    facts: [
      ['Nama', name],
      ['Nama lain', listed([partner.shortName, ...partner.aliases])],
      ['Jenis mitra', partnerKinds[partner.kind]],
      ['Kecamatan', placeName(partner.place)],
      ['Alamat', partner.address],
      ['Induk', partner.parent?.name],
      ['NIB', partner.nib],
      ['NPWP', partner.npwp && npwpInGroups(partner.npwp)],
      ['Dasar hukum', partner.legalBasis],
      ['Kerja sama', ties.all === 0 ? 'belum ada' : `${ties.all}, mengikat ${ties.units} satuan kerja`],
      ['Kontak', listed(contacts.map((contact) => contact.name))],
      ['Dokumen legal', listed(papers.map(({ kind, number }) => `${legalKinds[kind]} ${number}`))],
      ['Didaftarkan oleh', keeper],
    ],
  }
}

const listed = (words: (string | null)[]) => words.filter(Boolean).join('; ')
