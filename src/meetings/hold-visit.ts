import { type Actor, type Day, newId, refuse, type Scope, type Tx } from '#kernel'
import { linkAll } from './meeting.ts'
import { nameAll, type People, peopleOf } from './people.ts'

interface Visit {
  scope: Scope
  title: string
  heldOn: Day
  beginsAt: string
  place: string
  notes: string
  partnerIds: string[]
  unitIds: string[]
  agreementIds: string[]
  people: Pick<People, 'othersOurs' | 'othersTheirs'>
}

/** A visit that a later capability records is a meeting too: its people, and what becomes of its findings, stand here. */
export async function holdVisit(
  tx: Tx,
  { actor, now, today }: { actor: Actor; now: Date; today: Day },
  visit: Visit,
) {
  const { scope, partnerIds, unitIds, agreementIds, people, ...told } = visit
  const id = newId()
  await tx
    .insertInto('meeting')
    .values({ id, ...scope, ...told, kind: 'courtesy-visit', agenda: null, stage: 'held', createdAt: now })
    .execute()
  const wrong = await linkAll(tx, id, scope, { partnerIds, unitIds, agreementIds }, actor)
  if (wrong) return wrong
  const unknown = await nameAll(tx, id, { accountIds: [], contactIds: [], ...people }, 'present', today)
  if (unknown) return unknown
  if ((await peopleOf(tx, id)).length === 0) return refuse('nobody-came', { field: 'othersOurs' })
  return { ok: true as const, id }
}

/** The visit says something else now, and so does its meeting. Reach and reason are those of the visit. */
export async function rewriteNotes(tx: Tx, id: string, notes: string): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({ notes, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
