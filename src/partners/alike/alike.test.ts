import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Called, looksLike } from './alike.ts'

const hst = { regency: '63.07', placeNames: ['Kabupaten Hulu Sungai Tengah', 'Kalimantan Selatan'] }
const tapin = { regency: '63.05', placeNames: ['Kabupaten Tapin', 'Kalimantan Selatan'] }
const office = (name: string, place = hst): Called => ({ kind: 'opd', names: [name], ...place })
const company = (name: string, place = hst): Called => ({ kind: 'swasta', names: [name], ...place })

it.for([
  ['Dinas Kesehatan Kab. Hulu Sungai Tengah', 'Dinas Kesehatan'],
  ['Dinkes HULU SUNGAI TENGAH', 'Dinas Kesehatan Kabupaten Hulu Sungai Tengah'],
  ['Dinas Kesehatn', 'Dinas Kesehatan'],
  ['Dinas Tenaga Kerja', 'Dinas PMPTSP dan Tenaga Kerja'],
  ['Disnaker', 'Dinas PMPTSP dan Tenaga Kerja'],
] as const)('takes %s for %s of the same regency [A1]', ([mine, theirs]) => {
  expect(looksLike(office(mine), office(theirs))).toBe(true)
})

it.for([
  ['Dinas Kesehatan Hulu Sungai Tengah', 'Dinas Pendidikan Hulu Sungai Tengah'],
  ['Dinas Perdagangan', 'Dinas Perpustakaan'],
  ['Puskesmas Barabai', 'Puskesmas Pandawan'],
] as const)('does not take %s for %s, though most letters agree', ([mine, theirs]) => {
  expect(looksLike(office(mine), office(theirs))).toBe(false)
})

it('keeps the offices of two regencies apart, and knows a company wherever it sits', () => {
  expect(looksLike(office('Dinas Kesehatan'), office('Dinas Kesehatan', tapin))).toBe(false)
  expect(looksLike(company('PT Sumber Rejeki Tbk'), company('Sumber Rejeki', tapin))).toBe(true)
  expect(looksLike(company('PT Sumber Rejeki'), company('Sumber Rejeki Makmur', tapin))).toBe(false)
})

it('knows a partner by each of its other names', () => {
  const known = { ...office('Dinas PMPTSP dan Naker'), names: ['Dinas PMPTSP dan Naker', 'DPMPTSPTK'] }
  expect(looksLike(office('DPMPTSPTK'), known)).toBe(true)
})

it('answers the same from both sides, and takes every name for itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(looksLike(company(a), company(b))).toBe(looksLike(company(b), company(a)))
      if (/[\p{L}\p{N}]/u.test(a)) expect(looksLike(company(a), company(a))).toBe(true)
    }),
  )
})
