import { generateSecret, generateURI, verifySync } from 'otplib'

/** A new secret for an authenticator app, in base 32. */
export const newSecret = (): string => generateSecret()

/** What the QR code says to the app. */
export const secretAddress = (secret: string, username: string): string =>
  generateURI({ issuer: 'Bekal', label: username, secret })

/**
 * The time step (30 s since 1970) to which a six-digit code belongs, or undefined when it is wrong or its step
 * is not after `last`: a code seen over a shoulder is worth nothing a second time. One step of drift is allowed.
 */
export function stepOf(secret: string, code: string, now: Date, last: bigint | null): bigint | undefined {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const result = verifySync({
    secret,
    token,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: 30,
    ...(last !== null && { afterTimeStep: Number(last) }),
  })
  return result.valid && 'timeStep' in result ? BigInt(result.timeStep) : undefined
}
