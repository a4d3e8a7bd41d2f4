import { type Day, months, weekday } from './dates.ts'

const small = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]

/** Names of powers; `one` is how a single one is said: 'seratus', not 'satu ratus'. */
const powers = [
  { size: 1_000_000_000_000n, name: 'triliun' },
  { size: 1_000_000_000n, name: 'miliar' },
  { size: 1_000_000n, name: 'juta' },
  { size: 1_000n, name: 'ribu', one: 'seribu' },
  { size: 100n, name: 'ratus', one: 'seratus' },
  { size: 10n, name: 'puluh' },
]

/** A whole number in words, as letters and receipts write it: 148500 → 'seratus empat puluh delapan ribu lima ratus'. */
export function numberInWords(number: number | bigint): string {
  const whole = BigInt(number)
  if (whole < 0n) return `minus ${numberInWords(-whole)}`
  if (whole < 12n) return small[Number(whole)] as string
  if (whole < 20n) return `${small[Number(whole) - 10]} belas`
  const { size, name, one } = powers.find((power) => whole >= power.size) as (typeof powers)[number]
  const [many, rest] = [whole / size, whole % size]
  const head = many === 1n && one ? one : `${numberInWords(many)} ${name}`
  return rest === 0n ? head : `${head} ${numberInWords(rest)}`
}

const units = new Map(small.map((word, value) => [word, BigInt(value)]))
const groups = new Map(powers.slice(0, 4).map(({ name, size }) => [name, size]))
/** What a word makes of the group it stands in, whose last single number came before it. */
const within: Record<string, (group: bigint, last: bigint) => bigint> = {
  belas: (group) => group + 10n,
  puluh: (group, last) => group + last * 9n,
  ratus: (group, last) => group + last * 99n,
  seratus: (group) => group + 100n,
}

/** Reads number words back; undefined where a word is none, or where nobody would write that number so. */
export function numberFromWords(words: string): bigint | undefined {
  const said = words.toLowerCase().trim().split(/\s+/)
  let [sum, group, last] = [0n, 0n, 0n]
  for (const word of said) {
    const [unit, size, step] = [units.get(word), groups.get(word), within[word]]
    if (unit !== undefined) [group, last] = [group + unit, unit]
    else if (step) group = step(group, last)
    else if (size) [sum, group] = [sum + group * size, 0n]
    else if (word === 'seribu') sum += 1_000n
    else return undefined
  }
  const number = sum + group
  return numberInWords(number) === said.join(' ') ? number : undefined
}

/** '2025-04-30' → 'Rabu, tanggal tiga puluh bulan April tahun dua ribu dua puluh lima (30-04-2025)'. */
export function dayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const spoken = `tanggal ${numberInWords(Number(date))} bulan ${months[Number(month) - 1]} tahun ${numberInWords(Number(year))}`
  return `${weekday(day)}, ${spoken} (${date}-${month}-${year})`
}

/** A month by its name, 1 to 12; undefined when it is none. */
export function monthFromWord(word: string): number | undefined {
  const place = months.findIndex((month) => month.toLowerCase() === word.toLowerCase())
  return place < 0 ? undefined : place + 1
}
