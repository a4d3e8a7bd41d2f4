import { expect, it } from 'vitest'
import { quarters } from './quarter.ts'

it('names the quarter of the annual plan an item falls into [C1]', () => {
  expect(quarters('2027-01-01', '2027-03-31')).toBe('TW I 2027')
  expect(quarters('2027-04-01', '2027-12-31')).toBe('TW II 2027 sampai TW IV 2027')
  expect(quarters('2027-11-15', '2028-02-01')).toBe('TW IV 2027 sampai TW I 2028')
})
