import { addDays, type Day, daysBetween, endOfTerm, longDay, numberInWords } from '#kernel'

interface Term {
  startsOn: Day | null
  endsOn: Day | null
}

/** Whole months from a first to a last day, where the term is whole months. */
export function monthsOf(startsOn: Day, endsOn: Day): number | undefined {
  const about = Math.round(daysBetween(startsOn, addDays(endsOn, 1)) / 30.44)
  return [about - 1, about, about + 1].find((months) => months > 0 && endOfTerm(startsOn, months) === endsOn)
}

/** '2 (dua) tahun', '18 (delapan belas) bulan'. */
export function lengthInWords(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'tahun'] : [months, 'bulan']
  return `${count} (${numberInWords(count)}) ${unit}`
}

/** The sentence of the article on the term; what is not known yet is left to be written. */
export function termSentence(called: string, { startsOn, endsOn }: Term, unknown: string): string {
  if (!startsOn || !endsOn)
    return `${called} berlaku selama ${unknown} terhitung sejak tanggal ditandatangani.`
  const months = monthsOf(startsOn, endsOn)
  const length = months ? ` selama ${lengthInWords(months)}, terhitung` : ''
  return `${called} berlaku${length} sejak tanggal ${longDay(startsOn)} sampai dengan tanggal ${longDay(endsOn)}.`
}
