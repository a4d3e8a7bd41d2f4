import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#kernel'
import { weekdayOf } from '#programmes'
import { daysOf, rhythmInWords } from './rhythm.ts'

const year = { startsOn: '2027-01-01', endsOn: '2027-12-31' }

describe('the days of a service', () => {
  it.for([
    [{ rhythm: 'weekly', weekdays: [2], every: 1, nth: null }, 'Setiap Selasa', ['2027-01-05', '2027-01-12']],
    [
      { rhythm: 'weekly', weekdays: [1, 4], every: 2, nth: null },
      'Setiap 2 minggu pada Senin, Kamis',
      ['2027-01-11', '2027-01-14'],
    ],
    [
      { rhythm: 'monthly', weekdays: [3], every: 1, nth: 2 },
      'Setiap bulan pada Rabu kedua',
      ['2027-01-13', '2027-02-10'],
    ],
    [
      { rhythm: 'monthly', weekdays: [5], every: 3, nth: 5 },
      'Setiap 3 bulan pada Jumat terakhir',
      ['2027-01-29', '2027-04-30'],
    ],
  ] as const)('follow their rhythm: %j is %s [C6]', ([rhythm, words, first]) => {
    expect(rhythmInWords(rhythm)).toBe(words)
    expect(daysOf({ ...rhythm, ...year }).slice(0, 2)).toEqual(first)
  })

  it('lie inside their span, on their weekdays, a whole number of turns apart [C6]', () => {
    const span = fc.record({
      offset: fc.integer({ min: 0, max: 800 }),
      length: fc.integer({ min: 0, max: 500 }),
      weekday: fc.integer({ min: 0, max: 6 }),
      every: fc.integer({ min: 1, max: 12 }),
      nth: fc.option(fc.integer({ min: 1, max: 5 })),
    })
    fc.assert(
      fc.property(span, ({ offset, length, weekday, every, nth }) => {
        const startsOn = addDays('2026-01-01', offset)
        const endsOn = addDays(startsOn, length)
        const rhythm = nth === null ? ('weekly' as const) : ('monthly' as const)
        const days = daysOf({ rhythm, weekdays: [weekday], every, nth, startsOn, endsOn })
        const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day))
        expect(days.every((day) => day >= startsOn && day <= endsOn && weekdayOf(day) === weekday)).toBe(true)
        if (nth === null) expect(gaps.every((gap) => gap === 7 * every)).toBe(true)
        else expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(days.length)
        if (nth === null) expect(days.length).toBeLessThanOrEqual(Math.ceil((length + 1) / (7 * every)))
      }),
      { numRuns: 300 },
    )
  })
})
