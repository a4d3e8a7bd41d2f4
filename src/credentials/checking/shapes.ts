import { z } from 'zod'

const text = z.string().max(4_000)

/** Exactly the shape of our credentials: what has another was changed, or was never ours. */
export const credentialShape = z.strictObject({
  '@context': z.array(text).length(2),
  id: text,
  type: z.array(text).max(4),
  name: text,
  issuer: z.strictObject({ id: text, type: z.array(text).max(4), name: text }),
  validFrom: text,
  validUntil: text.optional(),
  credentialSubject: z.strictObject({
    type: z.array(text).max(4),
    identifier: z
      .array(z.strictObject({ type: text, identityType: text, hashed: z.boolean(), identityHash: text }))
      .length(1),
    achievement: z.strictObject({
      id: text,
      type: z.array(text).max(4),
      achievementType: text,
      humanCode: text,
      name: text,
      description: text,
      criteria: z.strictObject({ narrative: text }),
      inLanguage: text,
    }),
  }),
  proof: z.strictObject({
    type: text,
    created: z.iso.datetime(),
    verificationMethod: text,
    cryptosuite: text,
    proofPurpose: text,
    proofValue: text,
  }),
})
export type SignedCredential = z.infer<typeof credentialShape>

export const compactHeader = z.strictObject({ alg: z.literal('EdDSA'), kid: z.uuid() })
export const compactShape = z.strictObject({
  c: text,
  n: text,
  t: text,
  i: text,
  d: z.iso.date(),
  u: z.iso.date().optional(),
})
