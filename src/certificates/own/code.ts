import { randomInt } from 'node:crypto'

/** Signs that nobody takes for one another: without 0, O, 1 and I. */
export const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 15 // of five bits each: 75 that chance decides

/** A code that nobody can guess, with a last sign that shows a slip of whoever types it. */
export function newCode(): string {
  const signs = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
  return signs + checkSign(signs)
}

/** 'ABCD-EFGH-JKLM-NPQR', as it stands on paper. */
export const codeSaid = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code

/** The code that somebody typed, in any case and grouping; undefined when it can be none. */
export function codeTyped(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const signs = code.slice(0, length)
  return code.length === length + 1 &&
    [...code].every((sign) => alphabet.includes(sign)) &&
    checkSign(signs) === code.at(-1)
    ? code
    : undefined
}

/**
 * A sum over the field of 32 elements in which each place weighs differently: one wrong sign and any two that
 * changed places always show.
 */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((sum, sign) => timesTwo(sum ^ alphabet.indexOf(sign)), 0)
  return alphabet[sum] ?? ''
}

/** Doubles in that field, whose polynomial is x⁵ + x² + 1. */
const timesTwo = (element: number) => (element & 16 ? (element << 1) ^ 0b100101 : element << 1)
