import { sql } from 'kysely'
import { type Act, perform } from './act.ts'
import { system } from './actor.ts'
import { type Day, dayIn, type Zone, zones } from './dates.ts'
import { type Database, reading, type Tx } from './db.ts'

export interface DailyTables {
  dailyRound: { name: string; zone: Zone; day: Day; at: Date }
}

/** An act of the program itself, once a day in each zone, in that zone's own morning. It begins with `claimDay`. */
export interface Daily {
  /** The days handled are kept under this name: never rename. */
  name: string
  /** From this hour on; before it the day belongs to sleep. */
  hour: number
  act: Act<{ zone: Zone; day: Day }, unknown, 'handled'>
}

/**
 * Does what is due at this moment. Days on which the program was off are not done one after the other: what was
 * owed then is owed today, and one round tells it once.
 */
export async function keepDaily(db: Database, dailies: readonly Daily[], now: Date): Promise<void> {
  for (const { name, hour, act } of dailies) {
    for (const zone of zones) {
      const day = dayIn(zone, now)
      if (hourIn(zone, now) < hour || (await handled(db, name, zone, day))) continue
      await perform(db, act, { zone, day }, { ...system, zone }, now)
    }
  }
}

/**
 * Takes a day for the transaction it is called in; false when it is handled already. Of two
 * programs side by side the later waits here until the earlier has committed, and then gets false.
 */
export async function claimDay(tx: Tx, name: string, zone: Zone, day: Day, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into daily_round (name, zone, day, at) values (${name}, ${zone}, ${day}, ${at})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

function handled(db: Database, name: string, zone: Zone, day: Day): Promise<boolean> {
  return reading(db, system, async (read) => {
    const round = await read
      .selectFrom('dailyRound')
      .select('day')
      .where('name', '=', name)
      .where('zone', '=', zone)
      .where('day', '=', day)
      .executeTakeFirst()
    return round !== undefined
  })
}

const hourIn = (zone: Zone, moment: Date) =>
  Number(moment.toLocaleTimeString('sv-SE', { timeZone: zone, hour: '2-digit' }).slice(0, 2))
