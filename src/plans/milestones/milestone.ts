import { z } from 'zod'
import { type StaffMember, staffWhoMay } from '#accounts'
import type { Agreement } from '#agreements'
import { type Day, type Db, day, line, longDay, maybe, newId, type Tx } from '#kernel'
import { milestoneKindCodes, type What } from './kinds.ts'
import type { Milestone, MilestoneOption } from './tables.ts'

/** What is known of an event before anybody knows when: what, where, and who sees to it. */
export const milestoneFields = {
  kind: z.enum(milestoneKindCodes, 'Pilih jenis acara'),
  title: line('Isi nama acara', 200),
  place: line('Isi tempat', 160),
  ownerId: maybe(z.uuid('Pilih penanggung jawab')),
}

/** Who said it, and when: nothing in the log is without a speaker. */
export const said = {
  saidBy: line('Isi siapa yang menyampaikan', 120),
  saidOn: day('Isi tanggal disampaikan'),
}

/** Nothing moves in an agreement that is over. */
export const isOver = ({ stage }: Pick<Agreement, 'stage'>): boolean =>
  stage === 'ended' || stage === 'terminated' || stage === 'dropped'

/** Staff of every office the agreement binds: the one where the event takes place may see to it. */
export async function ownersOf(db: Db, agreementId: string, today: Day): Promise<StaffMember[]> {
  const bound = await db
    .selectFrom('agreementUnit')
    .select('unitId')
    .where('agreementId', '=', agreementId)
    .execute()
  const unitIds = bound.map(({ unitId }) => unitId)
  return staffWhoMay(db, 'milestone.write', unitIds, today)
}

/** The owner's name and post; null when none is chosen, undefined when it is nobody of these offices. */
export async function ownerNamed(db: Db, agreementId: string, ownerId: string | null, today: Day) {
  if (ownerId === null) return null
  const owner = (await ownersOf(db, agreementId, today)).find(({ id }) => id === ownerId)
  return owner && `${owner.name}, ${owner.title}`
}

export const optionInWords = (option: Pick<MilestoneOption, 'day' | 'official'>): string =>
  option.day === null ? (option.official ?? '') : longDay(option.day)

interface Spoken {
  what: What
  option: string | null
  saidBy: string
  saidOn: Day
  note: string | null
}

/** One line more in the log. */
export async function log(
  tx: Tx,
  { id: milestoneId, agreementId }: Milestone,
  spoken: Spoken,
  recordedBy: string,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('milestoneWord')
    .values({ id: newId(), milestoneId, agreementId, ...spoken, recordedBy, at })
    .execute()
}
