import { type Section, sectionsOf } from '../comparing/sections.ts'

/** 'Pasal 7 Jangka Waktu', 'Lampiran': the part of a text where most of the sought words stand first. */
export function placeOf(body: string, words: readonly string[]): string {
  const parts = sectionsOf(body.split('\n').map((line) => line.trim()))
  const [best] = parts
    .map((part, at) => ({ part, at, fits: fitsIn(part, words) }))
    .sort((one, other) => other.fits - one.fits || one.at - other.at)
  if (!best || best.fits === 0) return ''
  return [best.part.title, best.part.heading && inTitleCase(best.part.heading)].filter(Boolean).join(' ')
}

function fitsIn({ heading, lines }: Section, words: readonly string[]): number {
  const said = new Set([heading, ...lines].join(' ').toLowerCase().match(wordShape) ?? [])
  const has = (word: string) => [...said].some((each) => each.startsWith(word))
  return words.filter(has).length
}

export const wordShape = /[\p{L}\p{N}]+/gu

const inTitleCase = (heading: string) =>
  heading.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
