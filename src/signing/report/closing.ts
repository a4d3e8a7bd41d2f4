import type { Day } from '#kernel'
import { type Line, partnersOf } from '../lines.ts'
import type { Guest } from '../tables.ts'
import { type Tally, tallyOf } from '../tally.ts'

type Person = Pick<Guest, 'role' | 'name' | 'position' | 'institution'>

/** One agreement as it stood when the event was closed. */
export interface ClosedLine {
  agreementId: string
  title: string
  kind: Line['kind']
  leadUnitName: string
  partners: string
  numbers: string[]
  standing: Line['standing']
  inked: number
  drawn: number
  /** Of the parties that sign later: who, why, and when they expect to. */
  later: { name: string; reason: string; expectedOn: Day | null }[]
}

/** What is true of an event at its closing; kept as it was. */
export interface Closing extends Tally {
  on: Day
  partners: number
  lines: ClosedLine[]
  invited: number
  attended: number
  /** Officials, witnesses and who acknowledges, as far as they came. */
  people: Person[]
}

export function closingOf(lines: readonly Line[], guests: readonly Guest[], on: Day): Closing {
  const partners = lines.flatMap((line) =>
    line.parties.filter(({ unitId }) => unitId === null).map(({ name }) => name),
  )
  const came = guests.filter(({ attended }) => attended)
  return {
    ...tallyOf(lines),
    on,
    partners: new Set(partners).size,
    lines: lines.map(closedLine),
    invited: guests.length,
    attended: came.length,
    people: came
      .filter(({ role }) => role !== 'guest')
      .map(({ role, name, position, institution }) => ({ role, name, position, institution })),
  }
}

function closedLine(line: Line): ClosedLine {
  const { agreementId, title, kind, leadUnitName, standing, parties } = line
  const signed = (mode: string) => parties.filter(({ signingMode }) => signingMode === mode).length
  return {
    ...{ agreementId, title, kind, leadUnitName, standing },
    partners: partnersOf(line),
    numbers: parties.flatMap(({ number }) => number ?? []),
    inked: signed('wet-ink'),
    drawn: signed('online'),
    later: parties.flatMap(({ name, signedOn, recording }) =>
      signedOn === null && recording?.kind === 'postponed'
        ? { name, reason: recording.reason ?? '', expectedOn: recording.expectedOn }
        : [],
    ),
  }
}
