import { type Moment, refuse, type Tx } from '#kernel'
import { mayEdit } from './editing.ts'
import { lockParty, nameOfParty } from './parties.ts'
import type { Agreement } from './tables.ts'

/** Undoes the record of a signature that was recorded by mistake, before the agreement is in force. */
export async function takeBackSignature({ tx, actor }: Moment, agreement: Agreement, partyId: string) {
  if (!mayEdit(actor, 'signing', agreement.stage)) return refuse('in-force')
  return voidSignature(tx, agreement, partyId)
}

/** The same where the paper itself says that the signature is void: somebody after it refused to sign. */
export async function voidSignature(tx: Tx, agreement: Agreement, partyId: string) {
  if (agreement.stage !== 'signing') return refuse('in-force')
  const party = await lockParty(tx, agreement.id, partyId)
  if (!party.signedOn) return refuse('not-signed')
  const { signedOn, signedAt, signingMode } = party
  await tx
    .updateTable('party')
    .set((eb) => ({
      signedOn: null,
      signedAt: null,
      signingMode: null,
      signingReason: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', partyId)
    .execute()
  return {
    ok: true as const,
    before: { party: await nameOfParty(tx, party), signedOn, signedAt, signingMode },
  }
}
