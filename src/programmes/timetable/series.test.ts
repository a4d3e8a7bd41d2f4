import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel'
import { clashBetween, clashesOf, type Slot } from './clashes.ts'
import { laySeries, weekdayOf } from './series.ts'

const first = '2023-04-03'
const aDay = integer({ min: 0, max: 120 }).map((days) => addDays(first, days))

describe('a series of lessons', () => {
  it('never lies on a holiday, on another weekday or outside the days of the cohort, and its hours add up [E3]', () => {
    const shapes = record({
      weekdays: uniqueArray(integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }),
      days: array(aDay, { minLength: 4, maxLength: 4 }),
      lessonHours: integer({ min: 1, max: 8 }),
      hoursLeft: integer({ min: -5, max: 200 }),
      free: array(aDay, { maxLength: 30 }),
    })
    assert(
      property(shapes, ({ weekdays, days, lessonHours, hoursLeft, free }) => {
        const [from = '', until = '', startsOn = '', endsOn = ''] = days
        const holidays = new Map(free.map((day) => [day, 'Libur']))
        const laid = laySeries(
          { weekdays, from, until, lessonHours },
          { startsOn, endsOn, hoursLeft, holidays },
        )
        const taught = laid.lessons.map(({ heldOn }) => heldOn)
        const fits = (day: string) =>
          weekdays.includes(weekdayOf(day)) && day >= from && day <= until && day >= startsOn && day <= endsOn
        expect(taught.filter((day) => holidays.has(day) || !fits(day))).toEqual([])
        expect(laid.skipped.filter(({ day }) => !holidays.has(day) || !fits(day))).toEqual([])
        expect(new Set(taught).size).toBe(taught.length)
        expect(laid.lessons.reduce((sum, lesson) => sum + lesson.lessonHours, 0)).toBe(laid.hours)
        expect(laid.hours + laid.missing).toBe(Math.max(0, hoursLeft))
        const possible = Array.from({ length: 121 }, (_, at) => addDays(first, at)).filter(
          (day) => fits(day) && !holidays.has(day),
        )
        expect(taught).toEqual(possible.slice(0, Math.ceil(Math.max(0, hoursLeft) / lessonHours)))
      }),
    )
  })

  it('steps over Idul Fitri 1444 and goes on after it until the hours are full [E3]', () => {
    const holidays = new Map([
      ['2023-04-19', 'Cuti bersama'],
      ['2023-04-24', 'Cuti bersama'],
    ])
    const laid = laySeries(
      { weekdays: [1, 3], from: '2023-04-12', until: '2023-05-31', lessonHours: 4 },
      { startsOn: '2023-04-01', endsOn: '2023-05-31', hoursLeft: 10, holidays },
    )
    expect(laid).toEqual({
      lessons: [
        { heldOn: '2023-04-12', lessonHours: 4 },
        { heldOn: '2023-04-17', lessonHours: 4 },
        { heldOn: '2023-04-26', lessonHours: 2 },
      ],
      skipped: [
        { day: '2023-04-19', name: 'Cuti bersama' },
        { day: '2023-04-24', name: 'Cuti bersama' },
      ],
      hours: 10,
      missing: 0,
    })
  })
})

describe('clashes', () => {
  const time = (quarter: number) =>
    `${String(7 + Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
  const aSlot = record({
    cohortId: constantFrom('a', 'b', 'c', 'd'),
    heldOn: constantFrom('2027-03-01', '2027-03-02', '2027-03-03'),
    start: integer({ min: 0, max: 30 }),
    length: integer({ min: 1, max: 12 }),
    room: constantFrom(null, 'Aula', 'aula ', 'Bengkel kerja'),
    instructor: constantFrom(null, 'Yuliana Contoh', 'YULIANA  CONTOH', 'Rahma Contoh'),
  }).map(({ start, length, ...slot }): Slot & { start: number; end: number } => ({
    ...slot,
    called: slot.cohortId,
    beginsAt: time(start),
    endsAt: `${time(start + length)}:00`,
    start,
    end: start + length,
  }))
  /** Cohorts a and b share two people on the first day, c and d one on every day. */
  const inCommon = (one: string, other: string, day: string) => {
    const pair = [one, other].sort().join('')
    if (pair === 'ab') return day === '2027-03-01' ? 2 : 0
    return pair === 'cd' ? 1 : 0
  }

  it('are the same seen from either lesson, and none is missed [E3]', () => {
    assert(
      property(array(aSlot, { maxLength: 12 }), array(aSlot, { maxLength: 12 }), (wanted, standing) => {
        const found = clashesOf(wanted, standing, inCommon)
        const seen = (one: Slot, other: Slot) =>
          found.find((clash) => clash.wanted === one && clash.standing === other)
        for (const one of wanted) {
          for (const other of standing) {
            expect(seen(one, other)?.kinds ?? []).toEqual(bruteForce(one, other))
            expect(clashBetween(one, other, inCommon)?.kinds).toEqual(
              clashBetween(other, one, inCommon)?.kinds,
            )
          }
        }
      }),
    )
  })

  type Timed = Slot & { start: number; end: number }
  const plain = (name: string | null) => name?.trim().toLowerCase().replace(/\s+/g, ' ')
  function bruteForce(one: Timed, other: Timed): string[] {
    const quarters = Array.from({ length: 60 }, (_, at) => at)
    const both = quarters.some((at) => one.start <= at && at < one.end && other.start <= at && at < other.end)
    if (one.heldOn !== other.heldOn || !both) return []
    if (one.cohortId === other.cohortId) return ['cohort']
    return [
      one.room && other.room && plain(one.room) === plain(other.room) ? 'room' : '',
      one.instructor && other.instructor && plain(one.instructor) === plain(other.instructor)
        ? 'instructor'
        : '',
      inCommon(one.cohortId, other.cohortId, one.heldOn) > 0 ? 'person' : '',
    ].filter((kind) => kind !== '')
  }

  it('do not arise where one lesson ends when the other begins [E3]', () => {
    const slot = (cohortId: string, beginsAt: string, endsAt: string): Slot => ({
      ...{ cohortId, called: cohortId, heldOn: first, beginsAt, endsAt, room: 'Aula', instructor: null },
    })
    const [one, other] = [slot('a', '08:00', '10:00'), slot('b', '10:00:00', '12:00:00')]
    expect(clashBetween(one, other, () => 0)).toBeUndefined()
    expect(clashBetween(one, slot('b', '09:45', '11:00'), () => 0)?.kinds).toEqual(['room'])
  })
})
