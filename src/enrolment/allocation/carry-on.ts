import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Database, dayIn, perform, reading, system } from '#kernel'
import { gather } from './gather.ts'
import { proposedLines, type Reckoning, reckon } from './reckon.ts'
import { onBehalf } from './round.ts'
import { roundRules } from './rules.ts'
import type { Solution } from './solver/model.ts'
import { solveAside } from './solver/solver.ts'
import { fail } from './steps/end.ts'
import { propose } from './steps/propose.ts'
import { finish, seat } from './steps/seat.ts'
import { weighed } from './steps/weigh.ts'
import type { Round } from './tables.ts'

/** What work on rounds stands on. */
export interface Ground {
  db: Database
  clock: () => Date
}

/**
 * Brings every round as far as it comes without a person. Nothing of a reckoning is kept before it is whole, and each
 * cohort's places are given by an act of their own, so whoever dies goes on where it stopped.
 */
export async function carryOn(ground: Ground, may: () => boolean = () => true): Promise<void> {
  for (;;) {
    const round = await nextRound(ground.db)
    if (!round || !may()) return
    await (round.state === 'begun' ? weigh(ground, round, may) : givePlaces(ground, round, may))
    if (!may()) return
  }
}

function nextRound(db: Database): Promise<Round | undefined> {
  return reading(db, system, (read) =>
    read
      .selectFrom('allocationRound')
      .selectAll()
      .where('state', 'in', ['begun', 'approved'])
      .orderBy('begunAt')
      .limit(1)
      .executeTakeFirst(),
  )
}

async function weigh(ground: Ground, round: Round, may: () => boolean): Promise<void> {
  const { db, clock } = ground
  const actor = onBehalf(round)
  const today = dayIn(round.zone, clock())
  const from = performance.now()
  const prepared = await reading(db, actor, async (read) => {
    const rules = await roundRules(read, today, round)
    const { unitId, kanwilId, everyone } = round
    const { servedMonths } = rules.points
    return {
      rules,
      gathered: await gather(read, { roundId: round.id, unitId, kanwilId, everyone, servedMonths }, today),
    }
  })
  const faulty = (fault: 'too-large' | 'unsolved') =>
    perform(db, fail, { id: round.id, fault }, actor, clock())
  let reckoning: Reckoning
  try {
    reckoning = await reckon(prepared.gathered, prepared.rules, today)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    await faulty('too-large')
    return
  }
  await perform(db, weighed, { id: round.id, pairs: reckoning.pairs.length }, actor, clock())
  const solution = await solved(ground, round, reckoning, may)
  if (solution === 'unsolved') await faulty('unsolved')
  if (solution === 'unsolved' || solution === undefined) return
  const proposal = {
    rules: prepared.rules,
    seats: reckoning.problem.seats,
    lines: proposedLines(reckoning, solution),
    pairs: reckoning.pairs.length,
    points: solution.points,
    gap: solution.gap,
    took: Math.round(performance.now() - from),
  }
  await perform(db, propose, { id: round.id, proposal }, actor, clock())
}

const betweenLooks = 400 // milliseconds until somebody who cancels is heard

/** Undefined where an officer cancelled meanwhile, or the program is to end. */
async function solved(
  { db }: Ground,
  { id }: Round,
  { problem }: Reckoning,
  may: () => boolean,
): Promise<Solution | 'unsolved' | undefined> {
  const going = new AbortController()
  const ended = new AbortController()
  const answer = solveAside(problem, going.signal)
    .catch(() => 'unsolved' as const)
    .finally(() => ended.abort())
  while (!ended.signal.aborted && !going.signal.aborted) {
    await pause(betweenLooks, undefined, { signal: ended.signal }).catch(() => undefined)
    if (!may() || (!ended.signal.aborted && !(await isWanted(db, id)))) going.abort()
  }
  return answer
}

const isWanted = (db: Database, id: string) =>
  reading(db, system, async (read) => {
    const { rows } = await sql`select from allocation_round where id = ${id} and state = 'begun'`.execute(
      read,
    )
    return rows.length > 0
  })

async function givePlaces({ db, clock }: Ground, round: Round, may: () => boolean): Promise<void> {
  const actor = onBehalf(round)
  const open = await reading(db, actor, (read) =>
    read
      .selectFrom('allocationCohort')
      .select('cohortId')
      .where('roundId', '=', round.id)
      .where('batchId', 'is', null)
      .orderBy('cohortId')
      .execute(),
  )
  for (const { cohortId } of open) {
    if (!may()) return
    await perform(db, seat, { id: round.id, cohortId }, actor, clock())
  }
  await perform(db, finish, { id: round.id }, actor, clock())
}
