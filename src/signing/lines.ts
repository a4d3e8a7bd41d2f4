import { sql } from 'kysely'
import type { Agreement, Stage } from '#agreements'
import type { Day, Db } from '#kernel'
import type { Recording } from './tables.ts'
import { type Standing, standingOf } from './tally.ts'

export interface PartyLine {
  partyId: string
  name: string
  unitId: string | null
  unitKind: string | null
  number: string | null
  signatoryName: string | null
  signatoryPosition: string | null
  signedOn: Day | null
  signedAt: string | null
  signingMode: 'wet-ink' | 'online' | null
  version: number
  /** What was recorded at the table and holds: a signature, or why it comes later. */
  recording: Recording | undefined
}

/** One agreement of an event with its parties, as it is read aloud and printed there. */
export interface Line {
  agreementId: string
  /** From 1. */
  place: number
  title: string
  kind: Agreement['kind']
  stage: Stage
  leadUnitId: string
  leadUnitName: string
  startsOn: Day | null
  endsOn: Day | null
  scanned: boolean
  parties: PartyLine[]
  standing: Standing
}

type Row = Omit<Line, 'place' | 'parties' | 'standing'> & Omit<PartyLine, 'recording'>

/** The agreements of an event in their order; whoever reaches the event sees all of them. */
export async function linesOf(db: Db, eventId: string): Promise<Line[]> {
  const { rows } = await sql<Row>`select * from signing_lines(${eventId})`.execute(db)
  const held = await validRecordings(db, eventId)
  const byAgreement = Map.groupBy(rows, (row) => row.agreementId)
  return [...byAgreement.values()].map((parties, at) => lineOf(parties, at + 1, held))
}

function lineOf(rows: Row[], place: number, held: Map<string, Recording>): Line {
  const [first] = rows as [Row, ...Row[]]
  const parties = rows.map((row) => ({ ...partyOf(row), recording: held.get(row.partyId) }))
  const { agreementId, title, kind, stage, leadUnitId, leadUnitName, startsOn, endsOn, scanned } = first
  return {
    ...{ agreementId, place, title, kind, stage, leadUnitId, leadUnitName, startsOn, endsOn, scanned },
    parties,
    standing: standingOf(
      parties.map(({ signedOn, recording }) => ({
        signed: signedOn !== null,
        postponed: recording?.kind === 'postponed',
      })),
    ),
  }
}

function partyOf(row: Row): Omit<PartyLine, 'recording'> {
  const { partyId, name, unitId, unitKind, number, signatoryName, signatoryPosition } = row
  const { signedOn, signedAt, signingMode, version } = row
  const signature = { signedOn, signedAt, signingMode, version }
  return { partyId, name, unitId, unitKind, number, signatoryName, signatoryPosition, ...signature }
}

/** The last recording that holds for each party. */
async function validRecordings(db: Db, eventId: string): Promise<Map<string, Recording>> {
  const rows = await db
    .selectFrom('signingRecording')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('standing', '=', 'valid')
    .orderBy('recordedAt')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.partyId, row]))
}

/** 'Dinas Kesehatan, RSUD Barabai': who signs with the leading office. */
export const partnersOf = ({ parties, leadUnitId }: Pick<Line, 'parties' | 'leadUnitId'>): string =>
  parties
    .filter(({ unitId }) => unitId !== leadUnitId)
    .map(({ name }) => name)
    .join(', ')
