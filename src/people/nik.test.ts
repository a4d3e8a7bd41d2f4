import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nikDigits, nikDoubts, readNik } from './nik.ts'

const today = '2027-03-10'

describe('a NIK [F2]', () => {
  it('of a woman carries her birthday plus forty [F2]', () => {
    expect(readNik('3374016505900001', today)).toEqual({
      district: '33.74.01',
      sex: 'female',
      birthDate: '1990-05-25',
    })
    expect(readNik('3374012505900001', today)).toEqual({
      district: '33.74.01',
      sex: 'male',
      birthDate: '1990-05-25',
    })
  })

  it('is doubted when no such number can be [F2]', () => {
    expect(readNik('0000000000000000', today)).toBe('zeros')
    expect(readNik('3374017205900001', today)).toBe('day')
    expect(readNik('3374013102900001', today)).toBe('day')
    expect(readNik('3374012513900001', today)).toBe('month')
    expect(readNik('3374012505900000', today)).toBe('serial')
    expect(readNik('337401250590001', today)).toBe('length')
  })

  it('is compared with sex and birthday, but not with the century that two digits hide [F2]', () => {
    const woman = '3374016505900001'
    expect(nikDoubts(woman, { sex: 'female', birthDate: '1990-05-25' }, today)).toEqual([])
    expect(nikDoubts(woman, { sex: 'male', birthDate: '1990-05-26' }, today)).toEqual(['sex', 'birth-date'])
    expect(nikDoubts(woman, { sex: null, birthDate: null }, today)).toEqual([])
    expect(nikDoubts('3374012505100001', { sex: 'male', birthDate: '1910-05-25' }, today)).toEqual([])
  })

  it('of any birthday and sex reads back what was written into it [F2]', () => {
    const days = fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2014-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, fc.boolean(), fc.integer({ min: 1, max: 9999 }), (date, isWoman, serial) => {
        const birthDate = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = birthDate.split('-')
        const written = String(Number(day) + (isWoman ? 40 : 0)).padStart(2, '0')
        const nik = `167114${written}${month}${year.slice(2)}${String(serial).padStart(4, '0')}`
        const sex = isWoman ? 'female' : 'male'
        expect(nikDoubts(nik, { birthDate, sex }, today)).toEqual([])
        expect(nikDoubts(nik, { birthDate, sex: isWoman ? 'male' : 'female' }, today)).toEqual(['sex'])
      }),
    )
  })

  it('is the same however it is spaced [F2]', () => {
    expect(nikDigits("'3374 0165-0590.0001")).toBe('3374016505900001')
  })
})
