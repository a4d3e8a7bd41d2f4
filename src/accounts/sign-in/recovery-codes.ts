import type { Secrets } from '#kernel'

const count = 10
const letters = 'abcdefghjkmnpqrstuvwxyz23456789' // none that look alike on paper

/** The codes of one set, made from its id with the program's key, so that only their fingerprints are kept. */
export function codesOf(secrets: Secrets, setId: string): string[] {
  return Array.from({ length: count }, (_, at) => {
    const bytes = Buffer.from(secrets.fingerprint(`kode pemulihan ${setId} ${at}`), 'hex')
    const signs = [...bytes.subarray(0, 10)].map((byte) => letters[byte % letters.length]).join('')
    return `${signs.slice(0, 5)}-${signs.slice(5)}`
  })
}

/** How a code is kept, however it was typed. */
export function codeFingerprint(secrets: Secrets, code: string): string {
  return secrets.fingerprint(`kode ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
}
