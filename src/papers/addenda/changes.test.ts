import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashes, merged, moved, onNewGround, type State, standing, subjectOf, want } from './changes.ts'

const field = fc.constantFrom(
  'agreement/title',
  'agreement/endsOn',
  'party:a/duties',
  'item:x/quantity',
  'item:x/endsOn',
  `item:x/${standing}`,
  'item:y/quantity',
  `item:y/${standing}`,
  'article:Pasal 7/text',
)
const value = (key: string) =>
  key.endsWith(standing) ? fc.constant('stopped') : fc.constantFrom('lama', 'satu', 'dua', 'tiga')
const ground: State = Object.fromEntries(
  [
    'agreement/title',
    'agreement/endsOn',
    'party:a/duties',
    'item:x/quantity',
    'item:x/endsOn',
    'item:y/quantity',
    'article:Pasal 7/text',
  ]
    .map((key) => [key, 'lama'])
    .concat([
      [`item:x/${standing}`, 'on'],
      [`item:y/${standing}`, 'on'],
    ]),
)
const wanted: fc.Arbitrary<State> = fc
  .array(
    field.chain((key) => value(key).map((to) => [key, to] as const)),
    { maxLength: 6 },
  )
  .map((pairs) => {
    const changed = pairs.filter(([key, to]) => ground[key] !== to)
    const dropped = new Set(changed.filter(([key]) => key.endsWith(standing)).map(([key]) => subjectOf(key)))
    // whatever is dropped is not changed as well: `stopItem` sees to that
    return Object.fromEntries(
      changed.filter(([key]) => key.endsWith(standing) || !dropped.has(subjectOf(key))),
    )
  })

describe('two copies of one agreement', () => {
  it('that do not clash come to the same, whichever is merged first [B11]', () => {
    fc.assert(
      fc.property(wanted, wanted, (one, other) => {
        const afterOne = merged(ground, one)
        const afterOther = merged(ground, other)
        fc.pre(clashes(ground, afterOne, other).length === 0)
        expect(clashes(ground, afterOther, one)).toEqual([])
        expect(merged(afterOne, other)).toEqual(merged(afterOther, one))
      }),
    )
  })

  it('never overwrite one another unseen: what the second would change of the first is a clash [B11]', () => {
    fc.assert(
      fc.property(wanted, wanted, (one, other) => {
        const now = merged(ground, one)
        const lost = Object.keys(one).filter(
          (key) => JSON.stringify(merged(now, other)[key]) !== JSON.stringify(now[key]),
        )
        const named = clashes(ground, now, other).map(({ key }) => key)
        expect(named).toEqual(expect.arrayContaining(lost))
      }),
    )
  })

  it('clash alike from both sides [B11]', () => {
    fc.assert(
      fc.property(wanted, wanted, (one, other) => {
        const about = (first: State, second: State) =>
          new Set(clashes(ground, merged(ground, first), second).map(({ key }) => subjectOf(key)))
        expect(about(one, other)).toEqual(about(other, one))
      }),
    )
  })

  it('keep on a new ground what they want, but for what is said to follow [B11]', () => {
    fc.assert(
      fc.property(wanted, wanted, (one, other) => {
        const now = merged(ground, one)
        const clashing = clashes(ground, now, other).map(({ key }) => key)
        const kept = onNewGround(now, other, new Set())
        expect(merged(now, kept)).toEqual(merged(now, other))
        const followed = onNewGround(now, other, new Set(clashing))
        for (const key of Object.keys(one)) expect(merged(now, followed)[key]).toEqual(now[key])
        expect(clashes(now, now, followed)).toEqual([])
      }),
    )
  })
})

describe('a copy', () => {
  it('does not count as changed what says the same as the ground [B11]', () => {
    const first = want(ground, {}, 'agreement', { title: 'baru', endsOn: 'lama' })
    expect(first).toEqual({ 'agreement/title': 'baru' })
    expect(want(ground, first, 'agreement', { title: 'lama', endsOn: 'lama' })).toEqual({})
  })

  it('sees a promise that was added or dropped since [B11]', () => {
    expect(moved(ground, { ...ground, 'item:z/quantity': 3, [`item:x/${standing}`]: 'stopped' })).toEqual([
      `item:x/${standing}`,
      'item:z/quantity',
    ])
  })
})
