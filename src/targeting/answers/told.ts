import { number } from '#kernel'

/** A number as it leaves the unit; null stands for everything that is not told, nobody among it. */
export type Told = number | null

/**
 * What a number becomes when it leaves the unit: the multiple of `least` (rule `targeting.small`) at or below it, and
 * nothing below twice that. The same for every question, map, list and day, so two told numbers differ by nothing or
 * by `least` and more, and no group of fewer than `least` comes out of setting answers off against each other.
 */
export const rounded = (count: number, least: number): Told =>
  count < 2 * least ? null : count - (count % least)

/** '65', or 'kurang dari 10'. */
export const toldInWords = (told: Told, least: number): string =>
  told === null ? `kurang dari ${2 * least}` : number(told)

/** Stands under numbers that left the unit. */
export const howRounded = (least: number): string =>
  `Angka dibulatkan ke bawah ke kelipatan ${least}; yang kurang dari ${2 * least} tidak disebut.`
