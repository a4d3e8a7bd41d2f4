import type { Day } from '#kernel'
import type { Sex } from '../kinds.ts'
import { nikDoubts } from '../nik.ts'
import type { AnswerRow } from './answer-file.ts'
import { lineFinder } from './match.ts'
import type { Held, Outcome } from './outcomes.ts'
import { said } from './said.ts'

/** A line of the list as it was sent, with the person behind it as far as the reader sees them. */
export interface SentLine {
  line: number
  /** Of the register. */
  number: string | null
  name: string | null
  sex: Sex | null
  birthDate: Day | null
  /** What was sent; null where none was known. */
  nik: string | null
  /** Why nothing can be written for this line now. */
  closed: Extract<Held, 'answered' | 'changed' | 'moved'> | null
}

export interface Judged {
  place: number
  line: number | null
  outcome: Outcome | null
  held: Held | null
  /** A NIK that is not ours. */
  nik: string | null
  doubts: string[]
  remark: string | null
}

/**
 * What each row of an answer means for the list: an outcome, or why it is held back. Rows that say nothing are left
 * out. The order of the rows changes nothing, nor does a row that is repeated.
 */
export function judge(rows: readonly AnswerRow[], lines: readonly SentLine[], today: Day): Judged[] {
  const find = lineFinder(lines)
  const judged = rows.flatMap((row) => {
    const match = find(row)
    if (typeof match === 'string') return hold(row, null, match)
    return answered(row, match.line, match.doubts, today)
  })
  return withoutClashes(judged)
}

const hold = (row: AnswerRow, line: SentLine | null, held: Held): Judged => ({
  place: row.place,
  line: line?.line ?? null,
  outcome: null,
  held,
  nik: null,
  doubts: [],
  remark: row.remark,
})

function answered(row: AnswerRow, line: SentLine, doubts: string[], today: Day): Judged | [] {
  const answer = said(row, line.nik)
  if (answer === 'nothing') return []
  if (line.closed) return hold(row, line, line.closed)
  if (answer === 'rounded' || answer === 'unclear') return hold(row, line, answer)
  const { outcome, nik, saidNo } = answer
  return {
    ...hold(row, line, 'unknown'),
    outcome,
    held: null,
    nik,
    doubts: [...doubts, ...(saidNo ? ['said-no'] : []), ...(nik ? nikDoubts(nik, line, today) : [])],
  }
}

/** One line answered twice alike is answered once; answered differently, or one NIK for two, waits for a person. */
function withoutClashes(judged: readonly Judged[]): Judged[] {
  const byLine = Map.groupBy(judged, ({ line }) => line)
  const holders = Map.groupBy(judged, ({ nik }) => nik)
  const same = (one: Judged, other: Judged) => one.outcome === other.outcome && one.nik === other.nik
  return judged.flatMap((row) => {
    if (row.line === null) return row
    const ofLine = byLine.get(row.line) ?? []
    const ofNik = row.nik ? (holders.get(row.nik) ?? []) : []
    const clash = ofLine.some((other) => !same(row, other)) || ofNik.some(({ line }) => line !== row.line)
    if (ofLine[0] !== row) return []
    return clash ? { ...row, outcome: null, held: 'contradiction', nik: null, doubts: [] } : row
  })
}
