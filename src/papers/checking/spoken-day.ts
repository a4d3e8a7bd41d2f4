import { type Day, monthFromWord, numberFromWords, weekday } from '#kernel'

/** The day on which a text says it is signed, each way it says it; what it does not say is undefined. */
export interface SpokenDay {
  /** As it stands there, for the reader to find. */
  words: string
  weekday: string | undefined
  /** From the words; undefined when they are no date. */
  spoken: Day | undefined
  /** From the figures in brackets. */
  figures: Day | undefined
}

const opening =
  /hari ini,?\s+(\p{L}+)?,?\s*tanggal\s+([\p{L}\s]+?),?\s+bulan\s+(\p{L}+),?\s+tahun\s+([\p{L}\s]+?)\s*[,(]+\s*(?:(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}))?/iu

/** Reads the signing day out of an opening; undefined when it names none in words. */
export function spokenDayIn(lines: readonly string[]): SpokenDay | undefined {
  const match = lines.map((line) => opening.exec(line)).find((found) => found !== null)
  if (!match) return undefined
  const [words, name, date = '', month = '', year = '', ...figures] = match
  const [d = '', m = '', y = ''] = figures.map((each) => each ?? '')
  return {
    words: words.replace(/[\s,(]+$/, ''),
    weekday: name,
    spoken: dayOf(
      Number(numberFromWords(year) ?? 0),
      monthFromWord(month) ?? 0,
      Number(numberFromWords(date) ?? 0),
    ),
    figures: y ? dayOf(Number(y), Number(m), Number(d)) : undefined,
  }
}

/** A day that exists. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const moment = new Date(Date.UTC(year, month - 1, date))
  if (year < 1945 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== date) return undefined
  return moment.toISOString().slice(0, 10)
}

/** Whether the name of the weekday is that of the day; old spellings count. */
export const isItsWeekday = (name: string, day: Day): boolean =>
  name.toLowerCase().replace("jum'at", 'jumat').replace('ahad', 'minggu') === weekday(day).toLowerCase()
