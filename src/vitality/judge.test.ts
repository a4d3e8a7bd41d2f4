import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vitalityCodes } from '#agreements'
import { addDays, type Day, daysBetween } from '#kernel'
import { judge } from './judge.ts'
import { apart, dayWhen, elapsed, type Life } from './life.ts'
import { numbersOn, stateOn, type VitalityRule } from './state-on.ts'

const start = '2027-01-01'
const on = (days: number): Day => addDays(start, days)
const rule: VitalityRule = { startDays: 90, slowDays: 60, silentDays: 120, overduePercent: 50, openPoints: 2 }

const life = (over: Partial<Life> = {}): Life => ({
  enteredOn: start,
  forceOn: start,
  overOn: on(730),
  factDays: [],
  promises: [],
  points: [],
  pauses: [],
  ...over,
})
const at = (days: number, over: Partial<Life> = {}) => stateOn(life(over), rule, on(days))

describe('an agreement in force [B17]', () => {
  it('has not begun until its first days are over, and then lives in name only', () => {
    expect([0, 89, 90, 729, 730].map((days) => at(days))).toEqual([
      'not-begun',
      'not-begun',
      'in-name-only',
      'in-name-only',
      'ended',
    ])
    expect(at(30, { enteredOn: start, forceOn: on(40) })).toBe('not-begun')
  })

  it('lives as long as something happens, stalls after a while of silence, and then lives in name only', () => {
    const once = { factDays: [on(50)] }
    expect([50, 109, 110, 169, 170].map((days) => at(days, once))).toEqual([
      'alive',
      'alive',
      'stalled',
      'stalled',
      'in-name-only',
    ])
    expect(at(170, { factDays: [on(50), on(170)] })).toBe('alive')
  })

  it('stalls when half of its promises pass and nobody declares them done, or decisions of meetings go unanswered', () => {
    const promise = (endsOn: number, closedOn: number | null) => ({
      endsOn: on(endsOn),
      closedOn: closedOn === null ? null : on(closedOn),
    })
    const happening = { factDays: [on(95), on(100)] }
    expect(at(100, { ...happening, promises: [promise(99, null), promise(99, 50)] })).toBe('stalled')
    expect(at(100, { ...happening, promises: [promise(99, null), promise(99, 50), promise(99, 50)] })).toBe(
      'alive',
    )
    expect(at(99, { factDays: [on(95)], promises: [promise(99, null)] })).toBe('alive')
    const late = { factDays: [on(95), on(120)], promises: [promise(99, 120)] }
    expect([119, 120].map((day) => at(day, late))).toEqual(['stalled', 'alive'])
    expect(at(100, { ...happening, points: [on(99)] })).toBe('alive')
    expect(at(100, { ...happening, points: [on(99), on(98)] })).toBe('stalled')
  })

  it('counts no days while it is suspended, and goes on where it stood [B12]', () => {
    const held = { factDays: [on(50)], pauses: [{ from: on(80), until: on(180) }] }
    expect(at(175, held)).toBe('alive')
    expect([209, 210].map((days) => at(days, held))).toEqual(['alive', 'stalled'])
    expect(judge(life(held), rule, on(175))).toMatchObject({ suspendedOn: on(80), nextOn: on(180) })
    expect(at(700, { factDays: [on(50)], pauses: [{ from: on(80), until: null }] })).toBe('alive')
  })

  it('says since when, and on which day time may change it', () => {
    const silent = judge(life({ factDays: [on(50)] }), rule, on(200))
    expect(silent).toMatchObject({ state: 'in-name-only', since: on(170), quietFrom: on(50) })
    expect(silent).toMatchObject({ lastFactOn: on(50), nextOn: on(730) })
    expect(judge(life({ factDays: [on(50)] }), rule, on(120))).toMatchObject({ nextOn: on(170) })
  })
})

const days = fc.integer({ min: -20, max: 500 })
const aRule = fc.record({
  startDays: fc.integer({ min: 1, max: 120 }),
  slowDays: fc.integer({ min: 1, max: 120 }),
  silentDays: fc.integer({ min: 1, max: 200 }),
  overduePercent: fc.integer({ min: 1, max: 100 }),
  openPoints: fc.integer({ min: 1, max: 3 }),
})
const aLife = fc
  .record({
    forceAfter: fc.integer({ min: 0, max: 40 }),
    over: fc.option(fc.integer({ min: 41, max: 500 })),
    facts: fc.uniqueArray(days, { maxLength: 5 }),
    promises: fc.array(fc.record({ ends: days, closed: fc.option(days) }), { maxLength: 4 }),
    points: fc.array(days, { maxLength: 3 }),
    pauses: fc.array(fc.record({ from: days, length: fc.option(fc.nat(90)) }), { maxLength: 3 }),
  })
  .map(({ forceAfter, over, facts, promises, points, pauses }): Life => {
    const factDays = facts.map(on).sort()
    return {
      enteredOn: start,
      forceOn: on(forceAfter),
      overOn: over === null ? null : on(over),
      factDays,
      promises: promises.map(({ ends, closed }) => ({
        endsOn: on(ends),
        closedOn: closed === null ? null : on(closed),
      })),
      points: points.map(on),
      pauses: apart(
        pauses.map(({ from, length }) => ({
          from: on(from),
          until: length === null ? null : on(from + length),
        })),
      ),
    }
  })

describe('any life [B17]', () => {
  it('has one state on every day', () => {
    fc.assert(
      fc.property(aLife, aRule, days, (one, by, day) => {
        expect(vitalityCodes).toContain(stateOn(one, by, on(day)))
      }),
    )
  })

  const rank = { 'in-name-only': 0, stalled: 1, 'not-begun': 2, alive: 3, ended: 4 }

  it('is never worse for one fact more', () => {
    fc.assert(
      fc.property(aLife, aRule, days, days, (one, by, day, fact) => {
        const more = { ...one, factDays: [...new Set([...one.factDays, on(fact)])].sort() }
        const [before, after] = [stateOn(one, by, on(day)), stateOn(more, by, on(day))]
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before])
      }),
      { numRuns: 1000 },
    )
  })

  it('is never worse for one promise declared done', () => {
    fc.assert(
      fc.property(aLife, aRule, days, days, fc.nat(3), (one, by, day, done, which) => {
        const promises = one.promises.map((promise, place) =>
          place === which && promise.closedOn === null ? { ...promise, closedOn: on(done) } : promise,
        )
        const [before, after] = [stateOn(one, by, on(day)), stateOn({ ...one, promises }, by, on(day))]
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before])
      }),
      { numRuns: 1000 },
    )
  })

  it('has been in its state since the day that is named, and stays as it is kept until the next', () => {
    fc.assert(
      fc.property(aLife, aRule, fc.integer({ min: 0, max: 500 }), (one, by, day) => {
        const kept = judge(one, by, on(day))
        for (let each = kept.since; each <= on(day); each = addDays(each, 1))
          expect(stateOn(one, by, each)).toBe(kept.state)
        if (kept.since > one.enteredOn) expect(stateOn(one, by, addDays(kept.since, -1))).not.toBe(kept.state)
        const stays = Math.min(60, kept.nextOn ? daysBetween(on(day), kept.nextOn) - 1 : 60)
        for (let ahead = 1; ahead <= stays; ahead += 1) expect(judge(one, by, on(day + ahead))).toEqual(kept)
      }),
      { numRuns: 500 },
    )
  })

  it('counts from its kept day exactly the silence of each day', () => {
    fc.assert(
      fc.property(aLife, aRule, fc.integer({ min: 41, max: 500 }), (one, by, day) => {
        const { quietFrom, suspendedOn } = judge(one, by, on(day))
        fc.pre(one.overOn === null || on(day) < one.overOn)
        const until = suspendedOn ? addDays(suspendedOn, -1) : on(day)
        expect(daysBetween(quietFrom, until)).toBe(numbersOn(one, on(day)).silence)
      }),
    )
  })

  it('finds the day on which so many days have counted', () => {
    fc.assert(
      fc.property(aLife, days, fc.integer({ min: 0, max: 120 }), (one, from, count) => {
        const day = dayWhen(one, on(from), count)
        const counted = (until: Day) => elapsed(one, on(from), until)
        if (day === undefined) {
          expect(counted(on(5000))).toBeLessThan(count)
          return
        }
        expect(counted(day)).toBe(count)
        if (count > 0) expect(counted(addDays(day, -1))).toBe(count - 1)
      }),
    )
  })
})
