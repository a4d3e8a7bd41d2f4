import { z } from 'zod'
import { staffOf } from '#accounts'
import { type Agreement, contactsOfParties } from '#agreements'
import { type Day, type Db, day, line, maybe, readRupiah, refuse, ticked } from '#kernel'
import { countingCodes } from './facts/counting.ts'
import { proofCodes, sourceCodes } from './kinds.ts'
import { quantity } from './quantity.ts'
import type { PlanItem } from './tables.ts'

const budget = z
  .string('Isi anggaran')
  .transform((text, check) => {
    const amount = readRupiah(text)
    if (amount === undefined || amount === 0n)
      check.addIssue('Isi anggaran dalam rupiah bulat, misalnya 148.500.000')
    return amount ?? 0n
  })
  .pipe(z.bigint().max(10n ** 15n, 'Anggaran terlalu besar'))

/** A promise of the annex: what, how much, where, when, with whose means, by whom, shown by what. */
export const itemFields = {
  activity: line('Isi kegiatan', 200),
  output: line('Isi keluaran', 200),
  quantity,
  measure: line('Isi satuan, misalnya orang atau kali', 40),
  place: line('Isi tempat', 120),
  startsOn: day('Isi tanggal mulai'),
  endsOn: day('Isi tanggal selesai'),
  source: z.enum(sourceCodes, 'Pilih sumber biaya'),
  budget: maybe(budget),
  ourOwnerId: maybe(z.uuid('Pilih penanggung jawab unit')),
  partnerOwnerId: maybe(z.uuid('Pilih penanggung jawab mitra')),
  proofs: ticked(proofCodes, 'Pilih paling sedikit satu jenis bukti'),
  counting: z.enum(countingCodes, 'Pilih yang dihitung').default('by-measure'),
}

export const datesInOrder = {
  check: ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => endsOn >= startsOn,
  says: {
    error: 'Tanggal selesai lebih awal daripada tanggal mulai. Periksa apakah keduanya tertukar.',
    path: ['endsOn'],
  },
}

interface Owned {
  startsOn: Day
  endsOn: Day
  ourOwnerId: string | null
  partnerOwnerId: string | null
}

/** What both adding and revising refuse: days outside the term, and owners who do not belong to the two sides. */
export async function unfit(db: Db, agreement: Agreement, item: Owned, today: Day) {
  if (outsideTerm(agreement, item)) {
    const { startsOn: termStart, endsOn: termEnd } = agreement
    const field = agreement.startsOn && item.startsOn < agreement.startsOn ? 'startsOn' : 'endsOn'
    return refuse('outside-term', { field, termStart, termEnd })
  }
  if (
    item.ourOwnerId &&
    !(await staffOf(db, agreement.unitId, today)).some((person) => person.id === item.ourOwnerId)
  ) {
    return refuse('not-our-staff', { field: 'ourOwnerId' })
  }
  const contacts = item.partnerOwnerId ? await contactsOfParties(db, agreement.id) : []
  if (item.partnerOwnerId && !contacts.some((contact) => contact.id === item.partnerOwnerId)) {
    return refuse('not-their-contact', { field: 'partnerOwnerId' })
  }
  return undefined
}

/** Days of a plan item lie inside the term, once there is one. */
export function outsideTerm(
  term: Pick<Agreement, 'startsOn' | 'endsOn'>,
  item: { startsOn: Day; endsOn: Day },
): boolean {
  return (
    (term.startsOn !== null && item.startsOn < term.startsOn) ||
    (term.endsOn !== null && item.endsOn > term.endsOn)
  )
}

export const toldItem = (item: PlanItem) => ({
  activity: item.activity,
  output: item.output,
  quantity: item.quantity,
  measure: item.measure,
  place: item.place,
  startsOn: item.startsOn,
  endsOn: item.endsOn,
  source: item.source,
  budget: item.budget,
  ourOwnerId: item.ourOwnerId,
  partnerOwnerId: item.partnerOwnerId,
  proofs: item.proofs,
  countsBy: item.countsBy ?? 'none',
})

/** The same for the record: owners by name, for an id tells a reader nothing. */
export async function named<Item extends { ourOwnerId: string | null; partnerOwnerId: string | null }>(
  db: Db,
  item: Item,
) {
  const { ourOwnerId, partnerOwnerId, ...rest } = item
  const ours = ourOwnerId
    ? await db.selectFrom('account').select('name').where('id', '=', ourOwnerId).executeTakeFirst()
    : undefined
  const theirs = partnerOwnerId
    ? await db.selectFrom('partnerContact').select('name').where('id', '=', partnerOwnerId).executeTakeFirst()
    : undefined
  return { ...rest, ourOwner: ours?.name, partnerOwner: theirs?.name }
}
