import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { addressOf, pageAsked, wordsAsked } from './asked.ts'

const question = z.object({ cari: wordsAsked, halaman: pageAsked })

it('the address of a list is read again as it was asked, and what is usual stands not in it', () => {
  const words = fc.option(fc.string({ maxLength: 100 }), { nil: undefined })
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 4000 }), (cari, halaman) => {
      const asked = question.parse({ cari, halaman })
      const address = new URL(addressOf('/daftar', asked), 'http://localhost')
      expect(question.parse(Object.fromEntries(address.searchParams))).toEqual(asked)
    }),
  )
  expect(addressOf('/daftar', { cari: undefined, halaman: 1 })).toBe('/daftar')
})

it('nonsense in an address counts as not asked', () => {
  expect(question.parse({ cari: 'x'.repeat(121), halaman: 'tiga' })).toEqual({ cari: undefined, halaman: 1 })
})
