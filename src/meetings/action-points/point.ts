import { z } from 'zod'
import { type Day, type Db, day, line, refuse } from '#kernel'
import { ownerFields, ownerOf } from '../owner.ts'
import { choicesOf } from '../people.ts'
import type { ActionPoint, Meeting } from '../tables.ts'

/** A decision that somebody carries out: what, who, until when, and who sees to it that it is so. */
export const pointFields = {
  what: line('Isi apa yang harus dikerjakan', 300),
  ...ownerFields,
  dueOn: day('Isi tenggat'),
  verifierId: z.uuid('Pilih pemeriksa'),
}

export const oneOwner = {
  check: (point: { ownerAccountId?: string | undefined; ownerContactId?: string | undefined }) =>
    Boolean(point.ownerAccountId) !== Boolean(point.ownerContactId),
  says: {
    error: 'Pilih satu penanggung jawab, dari satuan kerja atau dari mitra',
    path: ['ownerAccountId'],
  },
}

export interface TypedPoint {
  what: string
  ownerAccountId?: string | undefined
  ownerContactId?: string | undefined
  dueOn: Day
  verifierId: string
}

/** The columns of a point as typed, or why it cannot stand so. */
export async function columnsOf(db: Db, meeting: Meeting, typed: TypedPoint, today: Day) {
  const { what, dueOn, verifierId } = typed
  if (dueOn < meeting.heldOn) return refuse('before-the-meeting', { field: 'dueOn' })
  if (verifierId === typed.ownerAccountId) return refuse('same-person', { field: 'verifierId' })
  const owner = await ownerOf(db, meeting, typed, today)
  if (!owner) return refuse('not-concerned', { field: 'ownerAccountId' })
  if (!owner.ok) return owner
  const { staff } = await choicesOf(db, meeting.id, today, 'action-point.verify')
  const verifier = staff.find(({ id }) => id === verifierId)
  if (!verifier) return refuse('not-a-verifier', { field: 'verifierId' })
  const { ok: _, scope, ...person } = owner
  const verifierName = `${verifier.name}, ${verifier.title}`
  return { ok: true as const, columns: { what, dueOn, ...person, ...scope, verifierId, verifierName } }
}

export const toldPoint = (point: Pick<ActionPoint, 'what' | 'ownerName' | 'dueOn' | 'verifierName'>) => ({
  what: point.what,
  owner: point.ownerName,
  dueOn: point.dueOn,
  verifier: point.verifierName,
})
