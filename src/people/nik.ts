import type { Day } from '#kernel'
import type { Sex } from './kinds.ts'

/** What sixteen digits say of their holder, at the day on which the NIK was given. */
export interface NikReading {
  /** District of first registration, '33.74.01': never the place where somebody lives. */
  district: string
  sex: Sex
  /** The century is a guess: twelve years old at least. */
  birthDate: Day
}

export type NikFault = 'length' | 'zeros' | 'day' | 'month' | 'serial'

/**
 * Reads a NIK: PPKKCC, DDMMYY (women: day + 40), a serial of four digits (domain 5.3).
 * The fault tells what cannot be so; a NIK with a fault may still be the one on the paper, so it only warns.
 */
export function readNik(digits: string, today: Day): NikReading | NikFault {
  if (!/^\d{16}$/.test(digits)) return 'length'
  if (/^0+$/.test(digits)) return 'zeros'
  const written = Number(digits.slice(6, 8))
  const sex = written > 40 ? 'female' : 'male'
  const month = digits.slice(8, 10)
  if (month < '01' || month > '12') return 'month'
  const day = String(written > 40 ? written - 40 : written).padStart(2, '0')
  const birthDate = `${centuryOf(digits.slice(10, 12), today)}${digits.slice(10, 12)}-${month}-${day}`
  if (!exists(birthDate)) return 'day'
  if (digits.endsWith('0000')) return 'serial'
  return { district: `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}`, sex, birthDate }
}

const youngest = 12
const centuryOf = (year: string, today: Day) =>
  2000 + Number(year) > Number(today.slice(0, 4)) - youngest ? '19' : '20'

function exists(day: Day): boolean {
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}

/** Why a NIK and what else is known of its holder do not go together; empty when nothing speaks against it. */
export function nikDoubts(
  digits: string,
  known: { birthDate: Day | null; sex: Sex | null },
  today: Day,
): (NikFault | 'sex' | 'birth-date')[] {
  const read = readNik(digits, today)
  if (typeof read === 'string') return [read]
  const doubts: ('sex' | 'birth-date')[] = []
  if (known.sex && known.sex !== read.sex) doubts.push('sex')
  // a century cannot be read from two digits, so it is not compared
  if (known.birthDate && known.birthDate.slice(2) !== read.birthDate.slice(2)) doubts.push('birth-date')
  return doubts
}

/** In words, for a sentence that begins with "NIK". */
export const nikDoubtWords: Record<NikFault | 'sex' | 'birth-date', string> = {
  length: 'tidak terdiri dari 16 angka',
  zeros: 'hanya berisi nol',
  day: 'memuat tanggal lahir yang tidak ada',
  month: 'memuat bulan lahir yang tidak ada',
  serial: 'berakhir dengan 0000',
  sex: 'tidak sejalan dengan jenis kelamin',
  'birth-date': 'tidak sejalan dengan tanggal lahir',
}

/** Only the digits of what was typed: '3374 0165 0590 0001' and '3374-0165…' are one number. */
export const nikDigits = (typed: string) => typed.replace(/[\s.\-']/g, '')
