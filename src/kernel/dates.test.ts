import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  endOfTerm,
  fromToday,
  longDay,
  longMoment,
  shortDay,
  weekday,
} from './dates.ts'

const aDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

it('writes a date as Indonesian offices do [Q6]', () => {
  expect(longDay('2027-01-30')).toBe('30 Januari 2027')
  expect(shortDay('2026-08-01')).toBe('1 Agu 2026')
  expect(weekday('2023-01-31')).toBe('Selasa')
  expect(weekday('2020-02-07')).toBe('Jumat')
  expect(longMoment(new Date('2026-11-22T02:24:00Z'), 'Asia/Jakarta')).toBe(
    '22 November 2026 pukul 09.24 WIB',
  )
})

it("lets the unit's own zone decide what day it is", () => {
  const lateEvening = new Date('2026-03-10T16:30:00Z')
  expect(dayIn('Asia/Jakarta', lateEvening)).toBe('2026-03-10')
  expect(dayIn('Asia/Makassar', lateEvening)).toBe('2026-03-11')
  expect(dayIn('Asia/Jayapura', lateEvening)).toBe('2026-03-11')
})

it('counts days forth and back without losing one', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      const other = addDays(day, days)
      expect(daysBetween(day, other)).toBe(days)
      expect(addDays(other, -days)).toBe(day)
    }),
  )
})

it('never leaves the month it counts to', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 120 }), (day, count) => {
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(months(addMonths(day, count)) - months(day)).toBe(count)
    }),
  )
})

it('ends a term on the day before its anniversary', () => {
  expect(endOfTerm('2027-03-01', 12)).toBe('2028-02-29')
  expect(endOfTerm('2026-01-31', 36)).toBe('2029-01-30')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
})

it('says how far a day is', () => {
  expect(
    ['2026-11-22', '2026-11-23', '2026-11-21', '2027-01-30', '2026-11-18'].map((day) =>
      fromToday('2026-11-22', day),
    ),
  ).toEqual(['hari ini', 'besok', 'kemarin', '69 hari lagi', '4 hari lalu'])
})
