import { isLocal, type PartnerKind } from '../kinds.ts'

/** What two partners are compared by. */
export interface Called {
  kind: PartnerKind
  /** Its name, short name and aliases. */
  names: string[]
  /** The regency's code: '63.07'. */
  regency: string
  /** What the place is called, since most offices carry it in their name. */
  placeNames: string[]
}

/**
 * May these two be one and the same? Offices of another regency never are, however alike their names.
 * In one regency it is enough that one name holds the other; elsewhere the names must agree word for word.
 */
export function looksLike(mine: Called, other: Called): boolean {
  const near = mine.regency === other.regency
  if (!near && (isLocal(mine.kind) || isLocal(other.kind))) return false
  return mine.names.some((name) =>
    other.names.some((theirs) => {
      const [a, b] = [heart(name, mine.placeNames), heart(theirs, other.placeNames)]
      return near ? holds(a, b) || holds(b, a) : holds(a, b) && holds(b, a)
    }),
  )
}

const general = new Set([
  ...['pt', 'cv', 'ud', 'pd', 'tbk', 'persero', 'perum', 'perumda', 'yayasan', 'koperasi', 'cabang'],
  ...['dinas', 'badan', 'kantor', 'kabupaten', 'kab', 'kota', 'provinsi', 'prov', 'daerah', 'kecamatan'],
  ...['dan', 'republik', 'indonesia', 'ri'],
])

const spelledOut: Record<string, string> = {
  dinkes: 'kesehatan',
  dinsos: 'sosial',
  disdag: 'perdagangan',
  disdik: 'pendidikan',
  disdikbud: 'pendidikan kebudayaan',
  disdukcapil: 'kependudukan pencatatan sipil',
  disnaker: 'tenaga kerja',
  disnakertrans: 'tenaga kerja transmigrasi',
  dispusip: 'perpustakaan kearsipan',
  dlh: 'lingkungan hidup',
  kemenag: 'kementerian agama',
  univ: 'universitas',
}

/** The words that tell this name from others: without legal form, sort of office and place. */
export function heart(name: string, placeNames: string[]): string[] {
  const words = wordsOf(name).flatMap((word) => spelledOut[word]?.split(' ') ?? word)
  const place = new Set(placeNames.flatMap(wordsOf))
  const telling = words.filter((word) => !general.has(word) && !place.has(word))
  return telling.length > 0 ? telling : words
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Every word of the second stands in the first, perhaps with a slip of the finger. */
function holds(all: string[], some: string[]): boolean {
  return some.length > 0 && some.every((word) => all.some((other) => sameWord(word, other)))
}

function sameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a === b || shorter < 5) return a === b
  return slips(a, b) <= (shorter < 9 ? 1 : 2)
}

/** How many letters must be changed, added or taken away to make one word the other (Levenshtein). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (b[j - 1] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
