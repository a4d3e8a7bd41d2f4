import type { AnswerRow } from './answer-file.ts'
import type { SentLine } from './judge.ts'

interface Match {
  line: SentLine
  doubts: string[]
}

/**
 * Finds the line that a row speaks of: by register number, or by the number of the line when name or NIK agree. A name
 * alone finds nobody, for two people may share one.
 */
export function lineFinder(lines: readonly SentLine[]): (row: AnswerRow) => Match | 'unknown' | 'torn' {
  const byLine = new Map(lines.map((each) => [each.line, each]))
  const byNumber = Map.groupBy(lines, ({ number }) => squeezed(number))
  const numbered = ({ number }: AnswerRow) => (number && byNumber.get(squeezed(number))) || []
  return (row) => {
    const [named, another] = numbered(row)
    const placed = row.line === null ? undefined : byLine.get(row.line)
    return named && !another ? byItsNumber(row, named, placed) : byItsLine(row, placed)
  }
}

const byItsNumber = (row: AnswerRow, named: SentLine, placed: SentLine | undefined) =>
  !placed || placed === named || agrees(row, named) ? matched(row, named) : 'torn'

function byItsLine(row: AnswerRow, placed: SentLine | undefined) {
  if (!placed) return 'unknown'
  return agrees(row, placed) ? matched(row, placed, row.number ? ['number'] : []) : 'torn'
}

function matched(row: AnswerRow, line: SentLine, doubts: string[] = []): Match {
  const isNamed = row.name && line.name && spoken(row.name) !== spoken(line.name)
  return { line, doubts: isNamed ? [...doubts, 'name'] : doubts }
}

const agrees = (row: AnswerRow, { name, nik }: SentLine) =>
  (row.name !== null && name !== null && spoken(row.name) === spoken(name)) ||
  (row.nik?.exact === true && row.nik.digits === nik)

/** The same number however it is spaced; a line without one has a key that no row has. */
const squeezed = (number: string | null) => number?.toLowerCase().replace(/[^a-z0-9]+/g, '') ?? ' '
const spoken = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
