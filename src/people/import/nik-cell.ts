import type { Cell } from '#imports'
import { nikDigits } from '../nik.ts'

const lost =
  'Angka NIK hilang karena Excel menyimpannya sebagai bilangan. Ketik NIK dari KTP, atau terima tanpa NIK.'

/**
 * Sixteen digits, however they are spaced; null when there are none. Excel keeps fifteen digits of a number, so the
 * last one of a NIK that was typed as a number is always 0: such a NIK is doubted, never taken.
 */
export function nikIn(cell: Cell | undefined): { nik: string | null } | { doubt: string } {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return { nik: null }
  const text = typeof cell === 'number' ? wholeNumber(cell) : cell.trim()
  if (/^[-–—.\s'0]*$/.test(text)) return { nik: null }
  if (/\d[.,]?\d*e\+?\d+/i.test(text)) return { doubt: lost }
  const digits = nikDigits(text)
  if (typeof cell === 'number' && digits.length === 16 && digits.endsWith('0')) return { doubt: lost }
  if (/^\d{16}$/.test(digits)) return { nik: digits }
  return { doubt: 'NIK tidak terdiri dari 16 angka. Bila diterima, NIK dikosongkan.' }
}

const wholeNumber = (cell: number) => (Number.isSafeInteger(cell) ? String(cell) : cell.toExponential())
