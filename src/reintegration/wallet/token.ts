import type { Secrets } from '#kernel'

/** Signs that nobody reads for another: no 0, O, 1, I, L or U. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 28

/**
 * The secret part of a wallet's address, more than 130 bits. It is made from the id of the link with the program's
 * key: the paper can be printed until it is handed over, while the database keeps only its fingerprint.
 */
export function walletToken(secrets: Secrets, linkId: string): string {
  let rest = BigInt(`0x${secrets.fingerprint(`alamat dompet ${linkId}`)}`)
  let token = ''
  while (token.length < length) {
    token += alphabet[Number(rest % BigInt(alphabet.length))]
    rest /= BigInt(alphabet.length)
  }
  return token
}

export const tokenHash = (secrets: Secrets, token: string): string =>
  secrets.fingerprint(`dompet ${token.toUpperCase()}`)

/** What an opened address carries in place of a cookie: until when, and that this program said so. */
export function passFor(secrets: Secrets, token: string, until: Date): string {
  const time = Math.floor(until.getTime() / 1000).toString(36)
  return `${time}-${sealed(secrets, token, time)}`
}

/** Whether a pass was given for this address and still holds. */
export function passHolds(secrets: Secrets, token: string, pass: string, now: Date): boolean {
  const [time = '', seal] = pass.split('-')
  return seal === sealed(secrets, token, time) && Number.parseInt(time, 36) * 1000 > now.getTime()
}

const sealed = (secrets: Secrets, token: string, time: string) =>
  secrets.fingerprint(`dompet terbuka ${token.toUpperCase()} ${time}`).slice(0, 40)
