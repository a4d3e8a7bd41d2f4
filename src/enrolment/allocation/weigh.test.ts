import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CohortView } from '../cohort.ts'
import type { PointsRule } from './rules.ts'
import { sumOf, type Weighed, weightsOf } from './weigh.ts'

const rule: PointsRule = {
  ...{ seat: 10, first: 10, urgent: 30, some: 15, soon: 20, soonMonths: 6, near: 10, never: 20 },
  ...{ servedMonths: 24, perMonth: 2, mostMonths: 5 },
  asked: { person: 30, family: 20, warden: 20, officer: 15, partner: 15 },
  needs: {
    kemandirian: ['job', 'skill'],
    kepribadian: ['family'],
    rehabilitasi: ['health'],
    kesetaraan: ['skill'],
    kesehatan: ['health'],
  },
}
const today = '2027-03-10'
const cohort = { kind: 'vocational', endsOn: '2027-05-31' } as CohortView
const somebody = (over: Partial<Weighed> = {}) =>
  ({
    ...{ status: 'inmate', twoThirdsOn: '2027-09-01', expiresOn: '2028-09-01' },
    ...{ near: true, served: false, levels: { skill: 'urgent', job: 'some', health: 'urgent' } },
    ...{ askedBy: 'person', askedOn: '2027-01-01', first: true },
    ...over,
  }) as Weighed
const points = (over: Partial<Weighed> = {}, at = cohort) => sumOf(weightsOf(somebody(over), at, rule, today))

it('adds up what speaks for somebody, each thing in words [G8]', () => {
  expect(weightsOf(somebody(), cohort, rule, today)).toEqual([
    { points: 10, says: 'Memenuhi syarat' },
    { points: 30, says: 'Diajukan oleh warga binaan sendiri' },
    { points: 10, says: 'Permohonan pertamanya' },
    { points: 4, says: 'Menunggu 2 bulan' },
    { points: 30, says: 'Mendesak: keterampilan' },
    { points: 20, says: 'Bebas dalam 6 bulan sesudah angkatan selesai' },
    { points: 10, says: 'Tinggal di kabupaten atau kota ini' },
    { points: 20, says: 'Belum mendapat tempat dalam 24 bulan terakhir' },
  ])
})

it.for([
  ['nobody asked', { askedBy: null, askedOn: null, first: false }, 44],
  ['an officer asked', { askedBy: 'officer' }, 15],
  ['it is only needed', { levels: { job: 'some' } }, 15],
  ['another family of programmes answers the need', { levels: { health: 'urgent' } }, 30],
  ['the release is more than six months after the end', { twoThirdsOn: '2027-12-01' }, 20],
  ['the home is in another regency', { near: false }, 10],
  ['there was a place lately', { served: true }, 20],
  [
    'nobody knows of dates, home and needs',
    { twoThirdsOn: null, expiresOn: null, near: null, levels: null },
    60,
  ],
] as [string, Partial<Weighed>, number][])('gives less where %s [G8]', ([, over, less]) => {
  expect(points() - points(over)).toBe(less)
})

it('counts waiting up to the months of the rule, and gives nothing for what is not known [G8]', () => {
  expect(points({ askedOn: '2020-01-01' }) - points()).toBe(6)
  const unknowns: Partial<Weighed>[] = [
    { near: null },
    { levels: null },
    { twoThirdsOn: null, expiresOn: null },
  ]
  fc.assert(
    fc.property(fc.subarray(unknowns), fc.boolean(), (hidden, near) => {
      const known = { near }
      expect(points(Object.assign({ ...known }, ...hidden))).toBeLessThanOrEqual(points(known))
    }),
  )
})
