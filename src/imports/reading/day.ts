import type { Day } from '#kernel'
import { dayOfSerial } from './sheet-lines.ts'
import type { Cell } from './table.ts'

const months = [
  /^jan(uari|uary)?$/,
  /^(feb|peb)(ruari|ruary)?$/,
  /^mar(et|ch)?$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^(agu|ags|agt|aug)(st(us)?|ust)?$/,
  /^(sep|sept)(ember)?$/,
  /^(okt|oct)(ober)?$/,
  /^(nov|nop)(ember)?$/,
  /^(des|dec)(ember)?$/,
]

/** 1 January 1910: a smaller number is a count of years or months, not somebody's day. */
const firstSerial = 3654
const isNothing = /^[-–—.\s0/:]*$/
const weekdays = [/^(minggu|ahad)$/, /^senin$/, /^selasa$/, /^rabu$/, /^kamis$/, /^jum'?at$/, /^sabtu$/]

/**
 * The day that a cell means: a serial number of Excel, '25/5/1990', '25-Mei-1990', 'Palembang, 25 Mei 1990'. Null:
 * none is meant ('-', '00/00/0000'). Otherwise the sentence of a doubt: a day is never guessed.
 */
export function dayIn(cell: Cell | undefined): { day: Day | null } | { doubt: string } {
  if (cell === null || cell === undefined || cell === '' || typeof cell === 'boolean') return { day: null }
  if (typeof cell === 'number') {
    if (cell === 0) return { day: null }
    const day = cell < firstSerial ? null : dayOfSerial(cell)
    return day ? possible(day) : { doubt: 'Angka ini bukan tanggal.' }
  }
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/\s+\d{1,2}[:.]\d{2}([:.]\d{2})?$/, '')
  if (isNothing.test(text)) return { day: null }
  return (
    iso(text) ??
    digits(text) ??
    named(text) ?? {
      doubt: /\b(tahun|thn|bulan|bln|hari)\b/.test(text)
        ? 'Ini lamanya, bukan tanggal.'
        : 'Tanggal ini tidak terbaca.',
    }
  )
}

function iso(text: string) {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t.*)?$/.exec(text) ?? []
  return year && month && day ? made(year, month, day) : undefined
}

function digits(text: string) {
  const [, day, month, year] = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{2}|\d{4})$/.exec(text) ?? []
  if (!day || !month || !year) return undefined
  if (year.length === 2) return { doubt: 'Tahun hanya dua angka, jadi abadnya tidak pasti.' }
  if (Number(month) > 12 && Number(day) <= 12) return { doubt: 'Bulan dan harinya mungkin tertukar.' }
  return made(year, month, day)
}

/** A place or a weekday may stand before it: 'Palembang, 25 Mei 1990', 'Jumat, 5 Mei 2023'. */
function named(text: string) {
  const [, day, word = '', year] =
    /(?:^|,\s*)(\d{1,2})[\s./-]*([a-z]+)[\s./,-]*(\d{2}|\d{4})$/.exec(text) ?? []
  const month = months.findIndex((each) => each.test(word)) + 1
  if (!day || !year || month === 0) return undefined
  if (year.length === 2) return { doubt: 'Tahun hanya dua angka, jadi abadnya tidak pasti.' }
  const read = made(year, String(month), day)
  const [, called = ''] = /^([a-z']+),/.exec(text) ?? []
  const weekday = weekdays.findIndex((each) => each.test(called))
  if (!('day' in read) || weekday < 0 || new Date(`${read.day}T00:00:00Z`).getUTCDay() === weekday)
    return read
  return { doubt: 'Nama harinya tidak cocok dengan tanggalnya.' }
}

function made(year: string, month: string, day: string) {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
  return exists ? possible(text) : { doubt: 'Tanggal ini tidak ada di kalender.' }
}

const possible = (day: Day) =>
  day >= '1900-01-01' && day <= '2100-12-31' ? { day } : { doubt: 'Tahunnya tidak mungkin.' }
