import fc from 'fast-check'
import { expect, it } from 'vitest'
import { around, Pagination } from './pagination.tsx'

const page = (at: number) => `?halaman=${at}`

it('says which rows of how many are shown', () => {
  expect((<Pagination page={1} size={25} total={128} href={page} />).html).toContain('1 sampai 25 dari 128')
  expect((<Pagination page={6} size={25} total={128} href={page} />).html).toContain(
    '126 sampai 128 dari 128',
  )
  expect((<Pagination page={1} size={25} total={0} href={page} />).html).toContain('0 sampai 0 dari 0')
  expect((<Pagination page={1} size={25} total={12_840} href={page} />).html).toContain('dari 12.840')
})

it('offers no pages where there is only one', () => {
  expect((<Pagination page={1} size={25} total={25} href={page} />).html).not.toContain('<nav')
})

it('always shows the first, the last, this page and its neighbours, and never a gap for one page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (last, seed) => {
      const at = (seed % last) + 1
      const shown = around(at, last)
      for (const each of [1, last, at, Math.max(1, at - 1), Math.min(last, at + 1)])
        expect(shown).toContain(each)
      shown.forEach((each, place) => {
        if (each !== 'gap') return
        expect(Number(shown[place + 1]) - Number(shown[place - 1])).toBeGreaterThan(2)
      })
    }),
  )
})
