import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Keeps specific data unreadable in the database; the key lives outside it. */
export interface Secrets {
  /** Text that only this program's key opens again. */
  seal(text: string): string
  /** Throws when the text was changed or sealed with another key. */
  open(sealed: string): string
  /** The same for the same text: to look up a secret, or to keep a token without keeping it. Hex, 64 signs. */
  fingerprint(text: string): string
}

/** The keys of whoever opens a database without its key file. */
export const shut: Secrets = { seal: refuse, open: refuse, fingerprint: refuse }

function refuse(): never {
  throw new Error('the database was opened without its key')
}

const algorithm = 'aes-256-gcm'

/** Reads the 32-byte key from a file, or makes it, readable for its owner alone. */
export function openSecrets(keyFile: string): Secrets {
  if (!existsSync(keyFile)) makeKey(keyFile)
  return secretsFrom(readFileSync(keyFile))
}

/** Written beside and renamed, so that a crash leaves a whole key or none. */
function makeKey(keyFile: string): void {
  const beside = `${keyFile}.baru`
  writeFileSync(beside, randomBytes(32), { mode: 0o600, flush: true })
  renameSync(beside, keyFile)
}

export function secretsFrom(key: Buffer): Secrets {
  if (key.length !== 32) throw new Error('the key must have 32 bytes')
  const sealing = derive(key, 'seal')
  const hashing = derive(key, 'fingerprint')

  function seal(text: string): string {
    const nonce = randomBytes(12)
    const cipher = createCipheriv(algorithm, sealing, nonce)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
  }

  function open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64')
    const decipher = createDecipheriv(algorithm, sealing, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  }

  const fingerprint = (text: string) => createHmac('sha256', hashing).update(text).digest('hex')

  return { seal, open, fingerprint }
}

/** As an object of the key, which seals three times as fast as its bytes do. */
const derive = (key: Buffer, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, 'bekal', purpose, 32)))
