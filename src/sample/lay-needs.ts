import { recordHeadcount } from '#headcounts'
import { addDays, type Day, dayIn, found, reading, type Services, system } from '#kernel'
import { answerNeed, meetNeed, recordNeed } from '#needs'
import { doing } from './doing.ts'
import { headcounts, needs, type SampleNeed } from './needs.ts'
import type { Laid } from './walk.ts'

/** How many people the units have, two months in a row, and what the units lack. */
export async function layNeeds(services: Services, laid: Laid): Promise<void> {
  for (const figures of headcounts) await layHeadcounts(services, laid, figures)
  for (const need of needs) await layNeed(services, laid, need)
}

async function layHeadcounts(
  services: Services,
  laid: Laid,
  [by, office, people, capacity, women]: (typeof headcounts)[number],
): Promise<void> {
  const actor = found(laid.people.get(by))
  const today = dayIn(actor.zone, services.clock())
  for (const [days, total] of [
    [41, people - 6],
    [11, people],
  ] as const) {
    const day = addDays(today, -days)
    const parts = { women: String(Math.min(women, total)), men: String(total - Math.min(women, total)) }
    const typed = { id: found(laid.offices.get(office)), countedOn: day, people: String(total), ...parts }
    const room = capacity && { capacity: String(capacity) }
    const source = { source: 'sdp', sourceNote: 'Angka contoh' }
    await doing(services, actor, recordHeadcount, { ...typed, ...room, ...source }, noon(day))
  }
}

async function layNeed(services: Services, laid: Laid, need: SampleNeed): Promise<void> {
  const actor = found(laid.people.get(need.by))
  const today = dayIn(actor.zone, services.clock())
  const since = addDays(today, -need.days)
  const { id } = await doing(services, actor, recordNeed, { ...need.typed, since }, noon(since))
  if (need.answeredBy) {
    const by = await agreementCalled(services, need.answeredBy)
    await doing(services, actor, answerNeed, { id, version: 1, by }, noon(addDays(today, -30)))
  }
  if (need.met) {
    const [days, ending] = need.met
    const metOn = addDays(today, -days)
    await doing(services, actor, meetNeed, { id, version: 1, metOn, ending }, noon(metOn))
  }
}

async function agreementCalled({ db }: Services, title: string): Promise<string> {
  const row = await reading(db, system, (read) =>
    read.selectFrom('agreement').select('id').where('title', '=', title).executeTakeFirst(),
  )
  return found(row).id
}

const noon = (day: Day) => new Date(`${day}T04:00:00Z`)
