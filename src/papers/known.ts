import { lineageOn, staffOf } from '#accounts'
import { type Agreement, contactsOfParties, partiesOf } from '#agreements'
import { type Day, type Db, longDay, number, rupiah } from '#kernel'
import { planOf, proofs, sources } from '#plans'
import { copyOf, namesOf } from './addenda/queries.ts'
import { changesIn, linesOfChanges } from './addenda/said.ts'
import { called, dots, roleOf } from './text/names.ts'
import { type Known, linesIn } from './text/write.ts'

export interface Occasion {
  signingOn: Day
  place: string
}

/** What the record knows of an agreement, by the names that offices and partners bear on the signing day. */
export async function knownOf(db: Db, agreement: Agreement, occasion: Occasion): Promise<Known> {
  const { signingOn } = occasion
  const line = await lineageOn(db, agreement.unitId, signingOn)
  const parties = await partiesKnown(db, agreement.id, signingOn)
  return {
    agreement,
    letterhead: line.map(({ name }) => name).reverse(),
    parties,
    parent: await parentOf(db, agreement.parentId),
    contacts: await contactsOf(db, agreement, parties, signingOn),
    annex: await annexOf(db, agreement.id),
    changes: await changesOf(db, agreement, signingOn),
    ...occasion,
  }
}

async function partiesKnown(db: Db, id: string, day: Day): Promise<Known['parties']> {
  const parties = await partiesOf(db, id, day)
  const addresses = await addressesOf(db, id)
  return parties.map((party, at) => ({
    role: roleOf(at),
    name: party.name,
    address: addresses.get(party.id) ?? null,
    number: party.number,
    signatory: party.signatoryName,
    position: party.signatoryPosition,
    authority: party.authority,
    duties: linesIn(party.duties ?? ''),
  }))
}

/** Where each party sits: a partner at its address and district, an office in its regency. */
async function addressesOf(db: Db, agreementId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('party')
    .leftJoin('unit', 'unit.id', 'party.unitId')
    .leftJoin('partner as record', 'record.id', 'party.partnerId')
    .leftJoin('partner', 'partner.id', 'record.survivorId')
    .leftJoin('area', 'area.code', 'partner.districtCode')
    .select(['party.id', 'unit.regency', 'unit.province', 'partner.address', 'area.name as district'])
    .where('party.agreementId', '=', agreementId)
    .execute()
  return new Map(
    rows.flatMap(({ id, regency, province, address, district }) => {
      const known = address && district && address.includes(district)
      const parts = [address, !known && district, regency ?? province]
      const place = parts.filter(Boolean).join(', ')
      return place ? [[id, place] as const] : []
    }),
  )
}

async function parentOf(db: Db, parentId: string | null): Promise<string | null> {
  if (!parentId) return null
  const parties = await db
    .selectFrom('agreement')
    .innerJoin('party', 'party.agreementId', 'agreement.id')
    .select(['title', 'kind', 'kindAsWritten', 'party.number'])
    .where('agreement.id', '=', parentId)
    .orderBy('placeInOrder')
    .execute()
  const [parent] = parties
  if (!parent) return null
  const numbers = parties.flatMap((party) => (party.number ? [`Nomor ${party.number}`] : []))
  const subject = `${parent.kindAsWritten ?? called(parent.kind)} tentang ${parent.title}`
  return [subject, numbers.join(' dan ')].filter(Boolean).join(' ')
}

/** What an addendum on a copy changes, counted up; null for every other paper. */
async function changesOf(db: Db, { id, onCopy }: Agreement, day: Day): Promise<string[] | null> {
  const copy = onCopy ? await copyOf(db, id) : undefined
  return copy ? linesOfChanges(changesIn(copy, await namesOf(db, copy.mainId, day))) : null
}

/** Who answers for it on each side, as the article on correspondence names them. */
async function contactsOf(
  db: Db,
  { id, unitId, ourOwnerId, partnerOwnerId }: Agreement,
  parties: Known['parties'],
  day: Day,
): Promise<string[]> {
  const ours = (await staffOf(db, unitId, day)).find((person) => person.id === ourOwnerId)
  const theirs = (await contactsOfParties(db, id)).find((contact) => contact.id === partnerOwnerId)
  return parties.map(({ role, name }, at) => {
    const owner = at === 0 ? ours && `${ours.name}, ${ours.title}` : undefined
    const contact = theirs?.partnerName === name ? `${theirs.name}, ${theirs.position}` : undefined
    return `${role}: ${name}, u.p. ${owner ?? contact ?? dots}`
  })
}

async function annexOf(db: Db, agreementId: string): Promise<string[][]> {
  const items = await planOf(db, agreementId)
  return items.map((item, at) => [
    String(at + 1),
    item.activity,
    `${item.output}: ${number(item.quantity)} ${item.measure}`,
    `${longDay(item.startsOn)} sampai dengan ${longDay(item.endsOn)}, ${item.place}`,
    [item.ourOwner, item.partnerOwner].filter(Boolean).join(' dan ') || dots,
    [sources[item.source], item.budget !== null && rupiah(item.budget)].filter(Boolean).join(', '),
    item.proofs.map((proof) => proofs[proof]).join(', '),
  ])
}
