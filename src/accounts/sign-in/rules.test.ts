import fc from 'fast-check'
import { expect, it } from 'vitest'
import { secrets } from '#test'
import { waitAfter, waitInWords } from './attempts.ts'
import { deviceName, knownDevice, markDevice } from './device.ts'
import { onward } from './onward.ts'
import { hashPassword, passwordMatches, weakness } from './passwords.ts'
import { codesOf } from './recovery-codes.ts'
import { newSecret, stepOf } from './second-factor.ts'

it('each failure beyond the free ones waits at least as long as the one before, a quarter of an hour at most [Q8]', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(20), (failures, free) => {
      const wait = waitAfter(failures, { free })
      expect(wait).toBeLessThanOrEqual(900)
      expect(waitAfter(failures + 1, { free })).toBeGreaterThanOrEqual(wait)
      expect(wait > 0).toBe(failures >= free)
    }),
  )
  expect([waitInWords(2), waitInWords(900)]).toEqual(['2 detik', '15 menit'])
})

it('after signing in nobody is led out of the product, whatever the address asks', () => {
  const tricky = fc.string({
    unit: fc.constantFrom('/', '\\', '\t', '\n', ':', '@', '.', 'a', '%', '?', '#'),
  })
  fc.assert(
    fc.property(tricky, (wanted) => {
      expect(new URL(onward(wanted), 'https://bekal.example').host).toBe('bekal.example')
    }),
    { numRuns: 2000 },
  )
})

it('a password is found again however its letters were composed, and by no other', async () => {
  const stored = await hashPassword('kafé di tepi sawah')
  expect(await passwordMatches(stored, 'kafe\u0301 di tepi sawah')).toBe(true)
  expect(await passwordMatches(stored, 'kafe di tepi sawah')).toBe(false)
  expect(await passwordMatches(null, 'kafe di tepi sawah')).toBe(false)
})

it.for([
  ['sebelas hrf', 'siti', false],
  ['aaaaaaaaaaaaaaaa', 'siti', false],
  ['rahasia123456', 'siti', false],
  ['siti.rahmah2027', 'siti.rahmah', false],
  ['Pemasyarakatan2027', 'siti', false],
  ['kuda hijau membaca peta', 'siti', true],
  ['rutan di tepi sungai besar', 'siti', true],
] as const)('the password "%s" of %s is good enough: %s', ([password, username, good]) => {
  expect(weakness(password, username) === undefined).toBe(good)
})

it('a device is known to the people who signed in on it, until they change their password [Q8]', () => {
  const person = (id: string) => ({ id, knownDeviceSalt: crypto.randomUUID() })
  const [siti, budi, wati] = [person('siti'), person('budi'), person('wati')]
  const marks = markDevice(secrets, markDevice(secrets, undefined, siti), budi)
  expect(knownDevice(secrets, marks, siti)).toBe(knownDevice(secrets, marks, budi))
  expect(knownDevice(secrets, marks, siti)).toBeDefined()
  expect(knownDevice(secrets, marks, wati)).toBeUndefined()
  expect(knownDevice(secrets, marks, { ...siti, knownDeviceSalt: 'baru' })).toBeUndefined()
  expect(knownDevice(secrets, undefined, siti)).toBeUndefined()
})

it('recovery codes are ten different ones, the same for the same set', () => {
  const codes = codesOf(secrets, 'satu')
  expect(new Set(codes).size).toBe(10)
  expect(codesOf(secrets, 'satu')).toEqual(codes)
  expect(codesOf(secrets, 'dua').filter((code) => codes.includes(code))).toEqual([])
})

it('what is no six-digit code opens nothing and breaks nothing', () => {
  const secret = newSecret()
  fc.assert(
    fc.property(fc.string(), (typed) => {
      fc.pre(!/^\d{6}$/.test(typed.replace(/\s/g, '')))
      expect(stepOf(secret, typed, new Date(), null)).toBeUndefined()
    }),
  )
})

it.for([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36',
    'Chrome di Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge di Windows'],
  ['Mozilla/5.0 (Linux; Android 13; SM-A135F) Chrome/120.0 Mobile Safari/537.36', 'Chrome di Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1', 'Safari di iPhone'],
  ['curl/8.0', 'Peramban lain'],
] as const)('names the device of %s', ([agent, name]) => {
  expect(deviceName(agent)).toBe(name)
})
