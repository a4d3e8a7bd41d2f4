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
  directives?: Map<string, string>
}

/** One agreement on its way: who leads it, and what day it is for them. */
export interface Walk {
  services: Services
  plan: SampleAgreement
  partnerId: string
  officer: Actor
  head: Actor
  /** Who initials the draft, the lowest first. */
  approvers: Actor[]
  directiveId: string | undefined
  id: string
  day: Day
  /** What the next change of the agreement itself changes. */
  version: number
}

/** Proposes the agreement on its first day. */
export async function begin(services: Services, laid: Laid, plan: SampleAgreement): Promise<Walk> {
  const officer = personAt(laid, plan.office, ['cooperation-officer', 'regional-officer'])
  const head = personAt(laid, plan.office, ['unit-head', 'regional-head'])
  const partnerId = found(laid.partners.get(plan.partner))
  const day = addDays(dayIn(officer.zone, services.clock()), -plan.began)
  const { kind, title, objects, scope } = plan
  const directiveId = plan.answers && laid.directives?.get(plan.answers)
  const section = laid.people.get(`${plan.office}/section-head`)
  const approvers = section ? [section, head] : [head]
  const renewsId = plan.renews && (await find(services, plan.renews))?.id
  const typed = { partnerId, kind, title, objects, scope, directiveId, renewsId }
  const { id } = await doing(services, officer, propose, typed, noon(day))
  return { services, plan, partnerId, officer, head, approvers, directiveId, id, day, version: 2 }
}

/** The next act of the way, on its day. */
export async function step<Input, Result, Code extends string>(
  walk: Walk,
  actor: Actor,
  act: Act<Input, Result, Code>,
  typed: Record<string, unknown> = {},
): Promise<void> {
  await doing(walk.services, actor, act, { id: walk.id, ...typed }, noon(walk.day))
}

/** The next act of the officer that gives the agreement itself a new version. */
export async function change<Input, Result, Code extends string>(
  walk: Walk,
  act: Act<Input, Result, Code>,
  typed: Record<string, unknown>,
): Promise<void> {
  await step(walk, walk.officer, act, { version: walk.version, ...typed })
  walk.version += 1
}

function find({ db }: Services, title: string) {
  return reading(db, system, (read) =>
    read.selectFrom('agreement').select('id').where('title', '=', title).executeTakeFirst(),
  )
}

const noon = (day: Day) => new Date(`${day}T04:00:00Z`)

function personAt({ people }: Laid, office: string, roles: string[]): Actor {
  return found(roles.map((role) => people.get(`${office}/${role}`)).find((actor) => actor !== undefined))
}
