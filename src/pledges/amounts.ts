import { z } from 'zod'
import { number, readRupiah } from '#kernel'
import { wholeNumber } from '#programmes'

const most = 999_999

export const amount = (missing: string) => wholeNumber(missing, 1, most).transform(BigInt)

/** Whole rupiah as people type them; empty: not known. */
export const worth = z
  .string()
  .optional()
  .transform((text, check) => {
    if (text === undefined) return null
    const read = readRupiah(text)
    if (read !== undefined) return read
    check.addIssue('Isi nilai dalam rupiah, misalnya 12.500.000')
    return z.NEVER
  })

/** '200 buku', or that nobody has said how much. */
export const howMuch = ({ quantity, measure }: { quantity: bigint | null; measure: string }) =>
  quantity === null ? 'belum disebut' : `${number(quantity)} ${measure}`
