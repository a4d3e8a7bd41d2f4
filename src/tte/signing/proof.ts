import { z } from 'zod'
import { type Refused, refuse } from '#kernel'

/**
 * Whether somebody proved anew who they are: looked at before the transaction begins, and put there by whoever read the
 * form, never by the form itself.
 */
export const proofField = z.union([
  z.enum(['password', 'sample', 'link-and-code', 'wrong-password', 'wrong-code']),
  z.object({ wait: z.number(), field: z.string() }),
])
export type Proof = z.infer<typeof proofField>
export type Proven = Extract<Proof, 'password' | 'sample' | 'link-and-code'>

/** Why it does not count, at the field where they typed it. */
export function unproven(proof: Proof): Refused<'wrong-password' | 'wrong-code' | 'wait'> | undefined {
  if (proof === 'wrong-password') return refuse(proof, { field: 'password' })
  if (proof === 'wrong-code') return refuse(proof, { field: 'code' })
  return typeof proof === 'object' ? refuse('wait', proof) : undefined
}
