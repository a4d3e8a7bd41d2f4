import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn } from './day.ts'
import { nikIn } from './nik-cell.ts'

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
)
const anyDay = fc
  .date({ min: new Date('1925-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day of a list [F3]', () => {
  it('reads the same however it is written [F3]', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-')
        const name = months[Number(month) - 1] ?? ''
        const serial = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569
        const ways = [
          day,
          `${day} 00:00:00`,
          serial,
          `${date}/${month}/${year}`,
          `${Number(date)}-${Number(month)}-${year}`,
          `${date}.${month}.${year}`,
          `${Number(date)} ${name} ${year}`,
          `${date}-${name.slice(0, 3)}-${year}`,
          `Palembang, ${Number(date)} ${name.toUpperCase()} ${year}`,
        ]
        for (const way of ways) expect([way, dayIn(way)]).toEqual([way, { day }])
      }),
    )
  })

  it('is empty where nothing is meant, and doubted, never guessed, where it cannot be [F3]', () => {
    for (const none of [null, '', '-', '00/00/0000', '0000-00-00', ' ', 0])
      expect(dayIn(none)).toEqual({ day: null })
    for (const bad of [
      '31/02/2027',
      '05/25/1990',
      '25/5/90',
      '2 tahun 3 bulan',
      'besok',
      12,
      9_999_999,
      '1/1/0202',
    ])
      expect([bad, dayIn(bad)]).toEqual([bad, { doubt: expect.stringMatching(/\w/) }])
  })
})

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
