import { describe, expect, it } from 'vitest'
import { nikIn } from './nik-cell.ts'

describe('a NIK of a list [F2] [F3]', () => {
  it('is read with any spacing and doubted when Excel lost its digits [F3]', () => {
    const nik = '1671032505907001'
    for (const way of [nik, `'${nik}`, '1671 0325 0590 7001', Number(nik)])
      expect(nikIn(way)).toEqual({ nik })
    for (const lost of ['3,17E+15', '3.17E+15', 1671032505907000, 9.6e15])
      expect(nikIn(lost)).toHaveProperty('doubt')
    for (const none of [null, '-', '0', 0, '0000000000000000']) expect(nikIn(none)).toEqual({ nik: null })
  })
})
