import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { secretsFrom } from './secrets.ts'

const secrets = secretsFrom(randomBytes(32))

it('opens what it sealed, and never seals twice alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(secrets.open(secrets.seal(text))).toBe(text)
      expect(secrets.seal(text)).not.toBe(secrets.seal(text))
      expect(secrets.fingerprint(text)).toBe(secrets.fingerprint(text))
    }),
  )
})

it('opens nothing that was changed or sealed with another key', () => {
  const sealed = secrets.seal('JBSWY3DPEHPK3PXP')
  const bytes = Buffer.from(sealed, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 1
  expect(() => secrets.open(bytes.toString('base64'))).toThrow()
  expect(() => secretsFrom(randomBytes(32)).open(sealed)).toThrow()
  expect(() => secretsFrom(randomBytes(16))).toThrow(/32 bytes/)
})
