import { bigInt, date, property, assert as prove } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInWords, monthFromWord, numberFromWords, numberInWords } from './in-words.ts'

describe('a number in words', () => {
  it.for([
    [0, 'nol'],
    [11, 'sebelas'],
    [15, 'lima belas'],
    [20, 'dua puluh'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [2025, 'dua ribu dua puluh lima'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [148_500_000, 'seratus empat puluh delapan juta lima ratus ribu'],
    [1_000_000_000_000, 'satu triliun'],
  ] as const)('%i is "%s" [B4]', ([number, words]) => {
    expect(numberInWords(number)).toBe(words)
    expect(numberFromWords(words)).toBe(BigInt(number))
  })

  it('reads back as the number it was, whatever the number [B4]', () => {
    prove(
      property(bigInt({ min: 0n, max: 999_999_999_999_999n }), (number) => {
        expect(numberFromWords(numberInWords(number))).toBe(number)
      }),
    )
  })

  it.for(['', 'dua tiga', 'satu ratus', 'seratus ribu juta', 'tiga puluh banyak', 'puluh'])(
    '"%s" is none',
    (words) => {
      expect(numberFromWords(words)).toBeUndefined()
    },
  )
})

describe('a date in words', () => {
  it('names the weekday, the day, the month and the year, and repeats it in figures [B4]', () => {
    expect(dayInWords('2025-04-30')).toBe(
      'Rabu, tanggal tiga puluh bulan April tahun dua ribu dua puluh lima (30-04-2025)',
    )
  })

  it('says the same day in words and in figures, on every day [B4]', () => {
    const span = { min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }
    prove(
      property(date(span), (moment) => {
        const day = moment.toISOString().slice(0, 10)
        const said = /tanggal (.*) bulan (\w+) tahun (.*) \((\d+)-(\d+)-(\d+)\)/.exec(dayInWords(day)) ?? []
        const [, spokenDate = '', month = '', spokenYear = '', ...figures] = said
        expect(figures.reverse().join('-')).toBe(day)
        expect(Number(numberFromWords(spokenDate))).toBe(moment.getUTCDate())
        expect(monthFromWord(month)).toBe(moment.getUTCMonth() + 1)
        expect(Number(numberFromWords(spokenYear))).toBe(moment.getUTCFullYear())
      }),
    )
  })
})
