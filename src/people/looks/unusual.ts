import { sql } from 'kysely'
import { type Actor, type Moment, ruleOn, type Zone } from '#kernel'
import type { Person } from '../tables.ts'
import type { Flag } from './kinds.ts'

export interface Unusual {
  /** So many people within so many minutes; of the own unit in the course of the own duty. */
  files: number
  dutyFiles: number
  minutes: number
  /** Working hours, on the looker's clock. */
  from: number
  to: number
  /** The same words for so many people. */
  sameReason: number
}

/** What is unusual about a look, judged once, at the moment it is recorded. */
export async function flagsOf(
  { tx, actor, now, today }: Moment,
  person: Pick<Person, 'id' | 'name'>,
  reason: string | null,
): Promise<Flag[]> {
  const { value } = await ruleOn<Unusual>(tx, 'look.unusual', today, actor.scope)
  const since = new Date(now.getTime() - value.minutes * 60_000)
  const { rows } = await sql<{ files: number; same: number }>`
    select count(distinct person_id) filter (where at > ${since})::int as files,
      count(distinct person_id) filter (where lower(reason) = lower(${reason}))::int as same
    from look where account_id = ${actor.accountId} and person_id <> ${person.id}
      and (at > ${since} or reason is not null)`.execute(tx)
  const { files = 0, same = 0 } = rows[0] ?? {}
  const found: Record<Flag, boolean> = {
    many: files + 1 >= (reason === null ? value.dutyFiles : value.files),
    // who is on duty at night looks at night
    hours: reason !== null && isOutside(now, actor.zone, value),
    'same-reason': reason !== null && same + 1 >= value.sameReason,
    namesake: isNamesake(actor, person),
  }
  return (Object.keys(found) as Flag[]).filter((flag) => found[flag])
}

/** Guards work at night, so only the clock counts, not the weekday. */
export function isOutside(now: Date, zone: Zone, { from, to }: Pick<Unusual, 'from' | 'to'>): boolean {
  const hour = Number(now.toLocaleTimeString('sv-SE', { timeZone: zone, hour: '2-digit' }).slice(0, 2))
  return hour < from || hour >= to
}

/** A word of four letters or more in both names: perhaps family, perhaps only common. */
export function isNamesake({ name }: Pick<Actor, 'name'>, person: Pick<Person, 'name'>): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= 4 && !common.has(word))
  const theirs = new Set(words(person.name))
  return words(name).some((word) => theirs.has(word))
}

/** So many are called so that it says nothing. */
const common = new Set(['muhammad', 'mohammad', 'muhamad', 'ahmad', 'siti', 'abdul', 'nurul'])
