import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#kernel'
import type { Standing } from '#ui'
import { due, waited } from './badges.ts'
import { byUrgency, type Group, urgency } from './urgency.ts'

const kinds: Standing[] = ['stalled', 'attention', 'waiting', 'good', 'ended']

const groups = fc.array(
  fc.record({
    code: fc.string(),
    title: fc.string(),
    total: fc.nat(),
    tasks: fc.array(
      fc.record({
        title: fc.string(),
        href: fc.constant('/'),
        badge: fc.record({ kind: fc.constantFrom(...kinds), word: fc.string() }),
      }),
      { maxLength: 4 },
    ),
  }),
)

describe('what stands on top of the first page [N1]', () => {
  it('is the most urgent, and nothing that waits is lost or doubled', () => {
    fc.assert(
      fc.property(groups, (given: Group[]) => {
        const sorted = byUrgency(given)
        const ranks = sorted.map(urgency)
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(new Set(sorted)).toEqual(new Set(given.filter(({ tasks }) => tasks.length > 0)))
        expect(sorted).toHaveLength(given.filter(({ tasks }) => tasks.length > 0).length)
      }),
    )
  })

  it('keeps the given order between equally urgent groups', () => {
    const alike = ['a', 'b', 'c'].map(
      (code): Group => ({
        code,
        title: code,
        total: 1,
        tasks: [{ title: code, href: '/', badge: { kind: 'attention', word: '' } }],
      }),
    )
    expect(byUrgency(alike).map(({ code }) => code)).toEqual(['a', 'b', 'c'])
  })
})

describe('the badge of a line', () => {
  const days = fc.integer({ min: -400, max: 400 })

  it('never grows calmer as a due day comes nearer or passes', () => {
    fc.assert(
      fc.property(days, (distance) => {
        const calm = (far: number) => kinds.indexOf(due('2027-03-10', addDays('2027-03-10', far)).kind)
        expect(calm(distance)).toBeLessThanOrEqual(calm(distance + 1))
      }),
    )
  })

  const asked = { today: '2027-03-10', patience: { slowDays: 14, stuckDays: 30 } }

  it('says how long something waited, and calls it stuck from the day the rule says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (length) => {
        const since = addDays('2027-03-10', -length)
        const { kind, word } = waited(asked, since)
        expect(word).toBe(`${daysBetween(since, '2027-03-10')} hari`)
        expect(kind).toBe(length >= 30 ? 'stalled' : length >= 14 ? 'attention' : 'waiting')
      }),
    )
    expect(waited(asked, '2027-03-10').word).toBe('sejak hari ini')
  })
})
