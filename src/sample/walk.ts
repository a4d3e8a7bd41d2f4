import { sql } from 'kysely'
import { propose } from '#agreements'
import {
  type Act,
  type Actor,
  addDays,
  type Day,
  dayIn,
  found,
  reading,
  type Services,
  system,
} from '#kernel'
import type { SampleAgreement } from './cooperation.ts'
import { doing } from './doing.ts'

/** What of the sample is there before the agreements, by the keys of the sample. */
export interface Laid {
  offices: Map<string, string>
  people: Map<string, Actor>
  partners: Map<string, string>
}

/** One agreement on its way: who leads it, and what day it is for them. */
export interface Walk {
  services: Services
  plan: SampleAgreement
  partnerId: string
  officer: Actor
  head: Actor
  id: string
  day: Day
  /** How many acts after the proposal an earlier start did before it was cut off. */
  behind: number
}

/** Proposes the agreement, or takes it up where an earlier start was cut off. */
export async function begin(services: Services, laid: Laid, plan: SampleAgreement): Promise<Walk> {
  const officer = personAt(laid, plan.office, ['cooperation-officer', 'regional-officer'])
  const head = personAt(laid, plan.office, ['unit-head', 'regional-head'])
  const partnerId = found(laid.partners.get(plan.partner))
  const who = { services, plan, partnerId, officer, head }
  const earlier = await earlierStart(services, plan, officer)
  if (earlier) return { ...who, ...earlier }

  const day = addDays(dayIn(officer.zone, services.clock()), -plan.began)
  const { kind, title, objects, scope, directive } = plan
  const renewsId = plan.renews && (await find(services, plan.renews))?.id
  const typed = { partnerId, kind, title, objects, scope, directive, renewsId }
  const { id } = await doing(services, officer, propose, typed, noon(day))
  return { ...who, id, day, behind: 0 }
}

/** The next act of the way, on its day; passed over when an earlier start did it. */
export async function step<Input, Result, Code extends string>(
  walk: Walk,
  actor: Actor,
  act: Act<Input, Result, Code>,
  typed: Record<string, unknown> = {},
): Promise<void> {
  if (walk.behind > 0) walk.behind -= 1
  else await doing(walk.services, actor, act, { id: walk.id, ...typed }, noon(walk.day))
}

/** The way is always the same and each act on it left one event, so their number says how far it came. */
async function earlierStart(services: Services, { title }: SampleAgreement, { zone }: Actor) {
  const begun = await find(services, title)
  if (!begun) return undefined
  const events = await reading(services.db, system, (read) =>
    read.selectFrom('event').select('id').where(sql<boolean>`about @> array[${begun.id}]::uuid[]`).execute(),
  )
  return { id: begun.id, day: dayIn(zone, begun.createdAt), behind: events.length - 1 }
}

function find({ db }: Services, title: string) {
  return reading(db, system, (read) =>
    read.selectFrom('agreement').select(['id', 'createdAt']).where('title', '=', title).executeTakeFirst(),
  )
}

const noon = (day: Day) => new Date(`${day}T04:00:00Z`)

function personAt({ people }: Laid, office: string, roles: string[]): Actor {
  return found(roles.map((role) => people.get(`${office}/${role}`)).find((actor) => actor !== undefined))
}
