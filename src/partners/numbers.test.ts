import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { npwpInGroups, npwpKey, phone, readNib, readNpwp } from './numbers.ts'

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`)).filter((text) => /[1-9]/.test(text))

describe('the numbers a partner is known by [A1]', () => {
  it('reads an NPWP however its dots and dashes are set, and writes it back so', () => {
    fc.assert(
      fc.property(fc.oneof(digits(15), digits(16)), (npwp) => {
        expect(readNpwp(npwp)).toBe(npwp)
        expect(readNpwp(npwpInGroups(npwp))).toBe(npwp)
        expect(readNpwp(`  ${[...npwp].join('.')} `)).toBe(npwp)
      }),
    )
    expect(npwpInGroups('012345678901234')).toBe('01.234.567.8-901.234')
    expect(npwpInGroups('0012345678901234')).toBe('0012 3456 7890 1234')
  })

  it('knows the older fifteen and the newer sixteen digits as one number', () => {
    fc.assert(
      fc.property(digits(15), (npwp) => {
        expect(npwpKey(npwp)).toBe(npwpKey(`0${npwp}`))
      }),
    )
  })

  it('takes nothing else for a NIB or an NPWP', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const length = text.replace(/\D/g, '').length
        expect(readNib(text) === undefined || length === 13).toBe(true)
        expect(readNpwp(text) === undefined || length === 15 || length === 16).toBe(true)
      }),
    )
    for (const text of ['', '123', '12345678901234', '9120 0012 3456 A', '0000000000000']) {
      expect(readNib(text)).toBeUndefined()
    }
    expect(readNib('9120 0012 34567')).toBe('9120001234567')
  })

  it('takes telephone numbers as people write them', () => {
    const written = [
      '0517 41031',
      '(0517) 41031',
      '+62 812-3456-7890',
      '0812.3456.7890',
      '0517 41031 pes. 12',
    ]
    for (const text of written) expect(phone.safeParse(text).data).toBe(text)
    for (const text of ['123', 'tidak ada', '0517 41031 <b>', '-', '1'.repeat(30)]) {
      expect(phone.safeParse(text).success).toBe(false)
    }
    expect(phone.parse(undefined)).toBeNull()
  })
})
