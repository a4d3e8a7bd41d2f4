import { z } from 'zod'
import { act, type Db, done, refuse, version } from '#kernel'
import { linkAll, meetingFields, toldLinks, toldMeeting } from './meeting.ts'
import { lockMeeting } from './reach.ts'

/** Puts right what was set down: another day or place, one more office or partner. */
export const revise = act({
  name: 'meeting.revised',
  permission: 'meeting.record',

  input: z.object({ id: z.uuid(), version, ...meetingFields }),

  async run({ tx, actor, today }, { id, version: seen, partnerIds, unitIds, agreementIds, ...input }) {
    const meeting = await lockMeeting(tx, id, actor)
    if (meeting.stage === 'called-off') return refuse('called-off')
    const old = await linksOf(tx, id)
    if (meeting.version !== seen) {
      const theirs = { ...toldMeeting(meeting), ...old, version: meeting.version }
      return refuse('changed-meanwhile', { theirs })
    }
    if (meeting.stage === 'held' && input.heldOn > today) return refuse('in-the-future', { field: 'heldOn' })
    const before = { ...toldMeeting(meeting), ...(await toldLinks(tx, old)) }
    const links = { partnerIds, unitIds, agreementIds }
    const wrong = await linkAll(tx, id, meeting, links, actor)
    if (wrong) return wrong

    await tx
      .updateTable('meeting')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const after = { ...input, ...(await toldLinks(tx, { ...links, unitIds: [meeting.unitId, ...unitIds] })) }
    return done(
      { id },
      { subject: id, about: [...partnerIds, ...agreementIds], scope: meeting, before, after },
    )
  },
})

/** The offices, partners and agreements of a meeting, by id. */
export async function linksOf(db: Db, meetingId: string) {
  const units = await db
    .selectFrom('meetingUnit')
    .select('unitId')
    .where('meetingId', '=', meetingId)
    .execute()
  const partners = await db
    .selectFrom('meetingPartner')
    .select('partnerId')
    .where('meetingId', '=', meetingId)
    .execute()
  const agreements = await db
    .selectFrom('meetingAgreement')
    .select('agreementId')
    .where('meetingId', '=', meetingId)
    .execute()
  return {
    unitIds: units.map(({ unitId }) => unitId),
    partnerIds: partners.map(({ partnerId }) => partnerId),
    agreementIds: agreements.map(({ agreementId }) => agreementId),
  }
}
