import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn } from './day.ts'

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
)
const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const anyDay = fc
  .date({ min: new Date('1925-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day of a list [F3] [A12]', () => {
  it('reads the same however it is written [F3] [A12]', () => {
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
          `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${Number(date)} ${name} ${year}`,
          `Palembang, ${Number(date)} ${name.toUpperCase()} ${year}`,
        ]
        for (const way of ways) expect([way, dayIn(way)]).toEqual([way, { day }])
      }),
    )
  })

  it('is empty where nothing is meant, and doubted, never guessed, where it cannot be [F3] [A12]', () => {
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
      'Senin, 5 Mei 2023',
    ])
      expect([bad, dayIn(bad)]).toEqual([bad, { doubt: expect.stringMatching(/\w/) }])
  })
})
