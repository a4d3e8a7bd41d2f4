import { type Proof as ProofKind, proofs } from '../kinds.ts'
import type { ProofRow } from './tables.ts'

type Held = Pick<ProofRow, 'kind' | 'verifiedOn' | 'setAsideOn'>

/** Where a proof stands: waiting for a second person, verified by one, or set aside. */
export type Standing = 'waiting' | 'verified' | 'set-aside'

export function standingOf({ verifiedOn, setAsideOn }: Held): Standing {
  if (setAsideOn !== null) return 'set-aside'
  return verifiedOn === null ? 'waiting' : 'verified'
}

/** The expected kinds of proof that nobody has verified yet, in the words of a sentence; empty when all are there. */
export function unproven(expected: readonly ProofKind[], held: readonly Held[]): string[] {
  return expected.flatMap((kind) => {
    const ofKind = held.filter((proof) => proof.kind === kind).map(standingOf)
    if (ofKind.includes('verified')) return []
    return [`${proofs[kind]} (${ofKind.includes('waiting') ? 'menunggu diperiksa' : 'belum ada'})`]
  })
}
