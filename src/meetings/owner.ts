import { z } from 'zod'
import { type Day, type Db, refuse, type Scope } from '#kernel'
import { choicesOf } from './people.ts'
import type { Meeting } from './tables.ts'

/** Who answers for something: a colleague of an office concerned, or a partner's contact; never both. */
export const ownerFields = {
  ownerAccountId: z.uuid('Pilih orang dari daftar').optional(),
  ownerContactId: z.uuid('Pilih orang dari daftar').optional(),
}

interface Chosen {
  ownerAccountId?: string | undefined
  ownerContactId?: string | undefined
}

export interface Owner {
  ownerAccountId: string | null
  ownerContactId: string | null
  ownerName: string
  /** The office it then belongs to. */
  scope: Scope
}

export const notBoth = {
  check: ({ ownerAccountId, ownerContactId }: Chosen) => !(ownerAccountId && ownerContactId),
  says: {
    error: 'Pilih satu penanggung jawab saja, dari satuan kerja atau dari mitra',
    path: ['ownerContactId'],
  },
}

/** The owner as a person with a name; undefined when none is chosen. */
export async function ownerOf(db: Db, meeting: Meeting, chosen: Chosen, today: Day) {
  const { ownerAccountId = null, ownerContactId = null } = chosen
  if (!ownerAccountId && !ownerContactId) return undefined
  const { staff, contacts } = await choicesOf(db, meeting.id, today, 'action-point.report')
  const colleague = staff.find(({ id }) => id === ownerAccountId)
  const contact = contacts.find(({ id }) => id === ownerContactId)
  if (ownerAccountId && !colleague) return refuse('not-concerned', { field: 'ownerAccountId' })
  if (ownerContactId && !contact) return refuse('not-concerned', { field: 'ownerContactId' })
  const ownerName = colleague
    ? `${colleague.name}, ${colleague.title}`
    : `${contact?.name}, ${contact?.partnerName}`
  const scope = colleague ? await scopeOf(db, colleague.unitId) : scopeIn(meeting)
  return { ok: true as const, ownerAccountId, ownerContactId, ownerName, scope }
}

function scopeOf(db: Db, unitId: string): Promise<Scope> {
  return db
    .selectFrom('unit')
    .select(['id as unitId', 'kanwilId'])
    .where('id', '=', unitId)
    .executeTakeFirstOrThrow()
}

const scopeIn = ({ unitId, kanwilId }: Meeting): Scope => ({ unitId, kanwilId })
