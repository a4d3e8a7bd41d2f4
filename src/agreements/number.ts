/** A letter number as written, and what could be read from it (patterns in the domain guide 1.5). */
export interface LetterNumber {
  raw: string
  /** Upper case without spaces: the same number however it is spaced. */
  key: string
  status: 'parsed' | 'ambiguous' | 'unparsed'
  unitCode?: string
  classification?: string
  running?: string
  year?: number
}

const letter =
  /^(?<unit>WP?\.?\d+(?:\.PAS(?:\.?(?:PAS)?\d*)?)*|PAS(?:[.-]?\d+)?)[.\-\s]+(?<cls>[A-Z]{2}(?:\.\d{2}){1,3})(?:\s*[.\-/]\s*(?<num>\d+(?:\s*\/\s*\d+)?))?(?:\s+TAHUN\s+(?<year>20\d{2}))?$/

/** Reads what it can and keeps the rest as written: numbers of other offices follow other rules. */
export function readNumber(text: string): LetterNumber {
  const raw = text.trim().replace(/\s+/g, ' ')
  const base = { raw, key: raw.toUpperCase().replace(/\s/g, '') }
  const { unit, cls, num, year } = letter.exec(raw.toUpperCase())?.groups ?? {}
  if (!unit || !cls) return { ...base, status: 'unparsed' }
  const isPerhapsYear = num !== undefined && /^20\d{2}$/.test(num) && year === undefined
  return {
    ...base,
    status: isPerhapsYear ? 'ambiguous' : 'parsed',
    unitCode: unit,
    classification: cls,
    ...(num !== undefined && { running: num.replace(/\s/g, '') }),
    ...(year !== undefined && { year: Number(year) }),
  }
}
