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
    .innerJoin('partner as record', 'record.id', 'party.partnerId')
    .innerJoin('partner', 'partner.id', 'record.survivorId')
    .innerJoin('partner as kin', 'kin.survivorId', 'partner.id')
    .innerJoin('partnerContact', 'partnerContact.partnerId', 'kin.id')
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
