import { initial, sendBack, submitDraft } from '#agreements'
import { addDays, dayIn } from '#kernel'
import { doing } from './doing.ts'
import { standAlone } from './draft.ts'
import type { Walk } from './walk.ts'

/** The draft goes up its tiers, a few days each, and is approved. */
export async function approve(walk: Walk): Promise<void> {
  const { id, approvers, day } = walk
  const roundId = await submitted(walk, day)
  for (const [days, approver] of approvers.entries())
    await doing(walk.services, approver, initial, { id, roundId }, noon(addDays(day, days + 1)))
}

/** The section head sends it back once; put right, it now waits for the head. */
export async function approveHalfway(walk: Walk): Promise<void> {
  const { id, officer, services, plan, day } = walk
  const [section] = walk.approvers
  if (!section) return
  const first = await submitted(walk, addDays(day, 1))
  const reason = 'Ruang lingkup belum menyebut siapa yang menyediakan instruktur.'
  await doing(services, section, sendBack, { id, roundId: first, reason }, noon(addDays(day, 3)))

  const today = dayIn(officer.zone, services.clock())
  walk.day = addDays(today, -9)
  await standAlone(walk, `${plan.scope} Instruktur disediakan dinas.`)
  const second = await submitted(walk, walk.day, 'Ruang lingkup sudah dilengkapi.')
  await doing(services, section, initial, { id, roundId: second }, noon(addDays(today, -7)))
}

async function submitted({ services, id, officer }: Walk, day: string, note?: string): Promise<string> {
  const { roundId } = await doing(services, officer, submitDraft, { id, note }, noon(day))
  return roundId
}

const noon = (day: string) => new Date(`${day}T04:30:00Z`)
