import { chooseMail } from '#accounts'
import { type Actor, addDays, type Day, dayIn, type Services, system, type Zone } from '#kernel'
import { giveReminders } from '#notices'
import { doing } from './doing.ts'

/** The zones in which the sample has offices, and six in the morning there in UTC. */
const mornings: Partial<Record<Zone, (day: Day) => string>> = {
  'Asia/Jakarta': (day) => `${addDays(day, -1)}T23:00:00Z`,
  'Asia/Makassar': (day) => `${addDays(day, -1)}T22:00:00Z`,
}

/** Days before the sample begins on which the program reminded: enough for a thing to climb its whole line. */
const rounds = [35, 28, 21, 14, 7, 1]

/** Everybody gets letters, and the mornings of the last weeks have passed as they would have. */
export async function layNotices(services: Services, people: Map<string, Actor>): Promise<void> {
  for (const actor of people.values()) {
    const mailChoice = actor.roles.some((role) => heads.has(role)) ? 'at-once' : 'digest'
    await doing(services, actor, chooseMail, { email: addressOf(actor), mailChoice })
  }
  for (const ago of rounds) {
    for (const [zone, morning] of Object.entries(mornings) as [Zone, (day: Day) => string][]) {
      const day = addDays(dayIn(zone, services.clock()), -ago)
      await doing(services, { ...system, zone }, giveReminders, { zone, day }, new Date(morning(day)))
    }
  }
}

const heads = new Set(['unit-head', 'regional-head'])

/** A domain that nobody can ever own. */
const addressOf = ({ name }: Actor) => `${name.toLowerCase().replaceAll(' ', '.')}@contoh.invalid`
