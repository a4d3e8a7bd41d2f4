import { sql } from 'kysely'
import { z } from 'zod'
import { act, claimDay, type Daily, type Day, done, newId, refuse, type Tx, type Zone, zones } from '#kernel'
import { takeDue } from './due.ts'
import { reckon } from './reckon.ts'

/** The round before the reminders: what time alone has changed, and whatever is still marked. */
export const reckonMorning = act({
  name: 'vitality.reckoned',
  permission: 'vitality.reckon',

  input: z.object({ zone: z.enum(zones), day: z.iso.date() }),

  async run({ tx, now }, { zone, day }) {
    if (!(await claimDay(tx, name, zone, day, now))) return refuse('handled')
    const ids = [...(await takeDue(tx, 1_000_000)), ...(await turning(tx, zone, day))]
    const changed = await reckon(tx, ids, now)
    return done({ changed }, { subject: newId(), scope: null, after: { zone, day, changed } })
  },
})

const name = 'vitality.reckon'

export const vitalityMorning: Daily = { name, hour: 5, act: reckonMorning }

/** Agreements of a zone whose next day has come, and those in force of which nothing is kept. */
async function turning(tx: Tx, zone: Zone, day: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select agreement_id as id from vitality join unit on unit.id = vitality.unit_id
    where unit.time_zone = ${zone} and vitality.next_on <= ${day}
    union
    select agreement.id from agreement join unit on unit.id = agreement.unit_id
    where unit.time_zone = ${zone} and agreement.stage = 'active' and agreement.vitality is null`.execute(tx)
  return rows.map(({ id }) => id)
}
