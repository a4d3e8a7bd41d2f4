import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { issuerFor, serialOf } from './certificate.ts'

it('has a serial number that every reader takes, whatever chance gives [B6] [B16]', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (random) => {
      const serial = serialOf(random)
      expect(serial).toHaveLength(16)
      expect(serial[0]).toBeGreaterThan(0)
      expect(serial[0]).toBeLessThan(0x80)
      expect(serial.subarray(1)).toEqual(Buffer.from(random.subarray(1)))
    }),
  )
})

it('is read by another program under the serial number we keep [B16]', async () => {
  const term = { from: new Date('2027-01-01T00:00:00Z'), to: new Date('2028-01-01T00:00:00Z') }
  const { certificate, serial } = await issuerFor({ name: 'Rutan', organisation: 'Rutan' }, term)
  expect(new X509Certificate(certificate).serialNumber.toLowerCase()).toBe(serial)
})
