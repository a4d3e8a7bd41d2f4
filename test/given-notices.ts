import { type Actor, addDays, type Database, type Day, perform, system, type Zone } from '#kernel'
import { giveReminders } from '#notices'
import { setSecondFactor } from '../src/accounts/own/set-second-factor.ts'
import { now } from './given-acts.ts'

/** Six in the morning in the zone of test units (WITA). */
export const morningOf = (day: Day) => new Date(`${addDays(day, -1)}T22:00:00Z`)

/** The round of one morning; the code of the refusal when the day was handled before. */
export async function aMorning(db: Database, day: Day, zone: Zone = 'Asia/Makassar') {
  const outcome = await perform(db, giveReminders, { zone, day }, { ...system, zone }, morningOf(day))
  return outcome.ok ? (outcome.result as Round) : outcome.code
}

export interface Round {
  opened: number
  settled: number
  notices: number
  mails: number
}

/** The person has a second factor, without which an administrator opens no page. */
export async function aSecondFactor(db: Database, actor: Actor): Promise<void> {
  await perform(db, setSecondFactor, { sealedSecret: 'rahasia', step: 1n }, actor, now)
}
