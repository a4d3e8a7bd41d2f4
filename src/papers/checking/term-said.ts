import { type Day, endOfTerm, monthFromWord, numberFromWords } from '#kernel'
import { dayOf } from './spoken-day.ts'

/** How long a text says it lasts, and between which days. */
export interface TermSaid {
  months: number | undefined
  /** '2 (tiga) tahun': figure and word of the length disagree. */
  twoLengths: string | undefined
  startsOn: Day | undefined
  endsOn: Day | undefined
}

const length = /selama\s+(\d{1,3})\s*(?:\(([\p{L}\s]+)\))?\s*(tahun|bulan)/iu
const dates = /(\d{1,2})\s+(\p{L}+)\s+(\d{4})/gu

/** Reads the term out of the article that tells it. */
export function termSaidIn(lines: readonly string[]): TermSaid {
  const text = lines.join(' ')
  const [said, figure = '', word, unit] = length.exec(text) ?? []
  const days = [...text.matchAll(dates)].flatMap(
    ([, date, month = '', year]) => dayOf(Number(year), monthFromWord(month) ?? 0, Number(date)) ?? [],
  )
  const spoken = word === undefined ? undefined : numberFromWords(word)
  return {
    months: said ? Number(figure) * (unit?.toLowerCase() === 'tahun' ? 12 : 1) : undefined,
    twoLengths: said && word !== undefined && spoken !== BigInt(figure) ? said : undefined,
    startsOn: days[0],
    endsOn: days[1],
  }
}

/** The last day that this length gives from its first day; undefined where the text does not tell both. */
export const endByLength = ({ months, startsOn }: TermSaid): Day | undefined =>
  months && startsOn ? endOfTerm(startsOn, months) : undefined
