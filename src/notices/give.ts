import { sql } from 'kysely'
import { z } from 'zod'
import {
  act,
  claimDay,
  type Daily,
  type Day,
  done,
  newId,
  refuse,
  rulesOn,
  type Tx,
  type Zone,
  zones,
} from '#kernel'
import { queueDigests, queueEscalations } from './mail/queue.ts'
import { owedNow } from './owed.ts'
import { isNear, paceCodes } from './pace.ts'
import { remember } from './remember.ts'
import { settle } from './settle.ts'
import { sources } from './sources/all.ts'
import { tell } from './tell.ts'

/** The round of a morning: closes what is settled, opens what is newly owed, and tells whoever is next in the line. */
export const giveReminders = act({
  name: 'reminders.given',
  permission: 'notice.give',

  input: z.object({ zone: z.enum(zones), day: z.iso.date() }),

  async run({ tx, now }, { zone, day }) {
    if (!(await claimDay(tx, daily, zone, day, now))) return refuse('handled')
    await wholeSets(tx)

    const { settled, opened } = await compare(tx, zone, day)
    const notices = await tell(tx, zone, day)
    const escalations = await queueEscalations(tx, notices, day, now)
    const mails = escalations + (await queueDigests(tx, zone, day, now))
    const counts = { opened, settled, notices: notices.length, mails }
    return done(counts, { subject: newId(), scope: null, after: { zone, day, ...counts } })
  },
})

const daily = 'notices.give'

export const morningRound: Daily = { name: daily, hour: 6, act: giveReminders }

/**
 * A round joins thousands of rows that came in as JSON or were written a moment ago, of which the planner knows nothing
 * and would walk one table for each row of the other.
 */
function wholeSets(tx: Tx): Promise<unknown> {
  return sql`select set_config('enable_nestloop', 'off', true)`.execute(tx)
}

/** Holds what every source answers against what is open. */
async function compare(tx: Tx, zone: Zone, day: Day): Promise<{ settled: number; opened: number }> {
  const rules = await rulesOn(tx, paceCodes, day)
  const sums = { settled: 0, opened: 0 }
  for (const source of sources) {
    const owed = await owedNow(tx, source, { zone }, day)
    const near = owed.filter((thing) => isNear(source, rules, thing.unitId, day, thing.day))
    sums.settled += await settle(tx, source, { zone }, day, near)
    sums.opened += await remember(tx, source, day, near)
  }
  return sums
}
