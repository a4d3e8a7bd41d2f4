import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readNumber } from './number.ts'

it.for([
  [
    'W6.PAS.PAS3-UM.01.01-0006 TAHUN 2022',
    { unitCode: 'W6.PAS.PAS3', classification: 'UM.01.01', running: '0006', year: 2022 },
  ],
  ['PAS-36.OT.02.02 TAHUN 2020', { unitCode: 'PAS-36', classification: 'OT.02.02', year: 2020 }],
  ['PAS-170.PK.01.01.02 TAHUN 2015', { unitCode: 'PAS-170', classification: 'PK.01.01.02', year: 2015 }],
  ['PAS1.PK.01.04-87', { unitCode: 'PAS1', classification: 'PK.01.04', running: '87' }],
  ['PAS.6-PK.06.05-3131', { unitCode: 'PAS.6', classification: 'PK.06.05', running: '3131' }],
  ['WP.28.PAS.6-HK.01.05-1/3', { unitCode: 'WP.28.PAS.6', classification: 'HK.01.05', running: '1/3' }],
  ['W20.PAS.3-PR.03-01', { unitCode: 'W20.PAS.3', classification: 'PR.03', running: '01' }],
] as const)('reads the number %s [B1]', ([raw, parts]) => {
  expect(readNumber(raw)).toMatchObject({ raw, status: 'parsed', ...parts })
})

it('says when 2026 may be a number or a year, and leaves a regent’s number as it is', () => {
  expect(readNumber('W13.PAS.50.OT.02.02-2026')).toMatchObject({ status: 'ambiguous', running: '2026' })
  expect(readNumber('100.3.10-395 Tahun 2025')).toEqual({
    raw: '100.3.10-395 Tahun 2025',
    key: '100.3.10-395TAHUN2025',
    status: 'unparsed',
  })
})

it('knows the same number however it is spaced, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const spaced = ` ${[...text].join(' ')} `
      expect(readNumber(spaced).key).toBe(readNumber(text).key)
    }),
  )
})
