import { staffWhoMay } from '#accounts'
import { type Agreement, levelBroken, type PartyView, partiesOf } from '#agreements'
import { type Db, refuse } from '#kernel'
import type { Signatory } from '../tables.ts'

export type Chosen = Pick<Signatory, 'partyId' | 'partyName' | 'name' | 'position' | 'accountId'>

export interface Typed {
  /** The party that signs first; the others follow in their order. */
  first?: string | undefined
  signingReason: string | null
  /** `cara-<party>` and `akun-<party>`. */
  [field: string]: unknown
}

export const wayField = (partyId: string): string => `cara-${partyId}`
export const accountField = (partyId: string): string => `akun-${partyId}`

/** Who has not signed in any way yet. */
export const unsignedOf = (parties: readonly PartyView[]): PartyView[] =>
  parties.filter(({ signedOn }) => signedOn === null)

/** Who signs on screen, in order, as a form says it; or why not. */
export async function choose(db: Db, agreement: Agreement, typed: Typed, today: string) {
  const parties = unsignedOf(await partiesOf(db, agreement.id, today))
  const online = inOrder(parties, typed.first).filter(({ id }) => typed[wayField(id)] !== 'wet-ink')
  if (online.length === 0) return refuse('nobody')
  const staff = await signersOf(db, parties, today)
  const chosen: Chosen[] = []
  for (const party of online) {
    const { id, name, signatoryName, signatoryPosition, unitId } = party
    if (!signatoryName || !signatoryPosition) return refuse('no-signatory', { party: name })
    const account = staff.find((each) => each.unitId === unitId && each.id === typed[accountField(id)])
    if (unitId && !account) return refuse('no-account', { party: name, field: accountField(id) })
    const broken = await levelBroken(db, agreement, party, today)
    if (broken && !typed.signingReason)
      return refuse('unusual-signatory', { field: 'signingReason', ...broken })
    chosen.push({
      partyId: id,
      partyName: name,
      name: signatoryName,
      position: signatoryPosition,
      accountId: account?.id ?? null,
    })
  }
  return { ok: true as const, chosen }
}

/** Who may sign for the offices among the parties. */
export function signersOf(db: Db, parties: readonly PartyView[], today: string) {
  const units = parties.flatMap(({ unitId }) => unitId ?? [])
  return staffWhoMay(db, 'paper.sign', units, today)
}

function inOrder(parties: readonly PartyView[], first: string | undefined): PartyView[] {
  const leader = parties.find(({ id }) => id === first)
  return leader ? [leader, ...parties.filter((party) => party !== leader)] : [...parties]
}

/** Two readings of the same form agree: between them nobody changed a signatory. */
export const same = (one: readonly Chosen[], other: readonly Chosen[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
