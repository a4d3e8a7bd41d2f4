import fc from 'fast-check'
import { expect, it } from 'vitest'
import { number, readRupiah, rupiah } from './money.ts'

it('writes money as Rp148.500.000, without a space or decimals [Q6]', () => {
  expect(rupiah(148_500_000n)).toBe('Rp148.500.000')
  expect(rupiah(0n)).toBe('Rp0')
  expect(rupiah(-5_000n)).toBe('−Rp5.000')
  expect(number(1_284)).toBe('1.284')
})

it('reads back every sum it writes, to the rupiah', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (amount) => {
      expect(readRupiah(rupiah(amount))).toBe(amount)
      expect(readRupiah(amount.toString())).toBe(amount)
    }),
  )
})

it.for(['', 'banyak', '12,5', '1.5', '1.50.000', '-5', '1e9', '12 000'])(
  'does not guess what %j means',
  (text) => {
    expect(readRupiah(text)).toBeUndefined()
  },
)

it('takes the ways people write a sum', () => {
  expect(['Rp 1.270.000', 'rp1270000', 'Rp. 1.270.000,00', '1.270.000,-'].map(readRupiah)).toEqual(
    Array(4).fill(1_270_000n),
  )
})
