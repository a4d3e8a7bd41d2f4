import type { Db } from '#kernel'

export interface PartyContact {
  id: string
  name: string
  position: string
  partnerName: string
}

/** The present contacts of every partner of an agreement, to choose an owner from. */
export function contactsOfParties(db: Db, agreementId: string): Promise<PartyContact[]> {
  return db
    .selectFrom('party')
    .innerJoin('partner', 'partner.id', 'party.partnerId')
    .innerJoin('partnerContact', 'partnerContact.partnerId', 'partner.id')
    .select([
      'partnerContact.id',
      'partnerContact.name',
      'partnerContact.position',
      'partner.name as partnerName',
    ])
    .where('party.agreementId', '=', agreementId)
    .where('partnerContact.endedOn', 'is', null)
    .orderBy('party.placeInOrder')
    .orderBy('partnerContact.name')
    .execute()
}
