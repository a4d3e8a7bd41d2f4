import { z } from 'zod'
import { lockReached, partiesOf } from '#agreements'
import { act, type Day, day, done, found, line, maybe, newId, paragraph, refuse, type Tx } from '#kernel'
import { holdVisit } from '#meetings'
import { settleFacts } from '#plans'
import { clock, timeOfDay } from '#programmes'
import { answersIn, checklistOn } from './checklist.ts'

/**
 * A monitoring visit took place: the whole list answered, with what was found. Whoever reaches the agreement may
 * visit, its own office or the regional one. The visit is a fact of the agreement, and a meeting of those who were there.
 */
export const record = act({
  name: 'monitoring.recorded',
  permission: 'monitoring.record',

  input: z.looseObject({
    agreementId: z.uuid('Pilih kerja sama'),
    visitedOn: day('Isi tanggal kunjungan'),
    beginsAt: timeOfDay('Isi jam mulai'),
    place: line('Isi tempat', 160),
    othersOurs: paragraph('Isi anggota tim', 2000),
    othersTheirs: maybe(paragraph('Isi nama', 2000)),
    summary: paragraph('Isi kesimpulan', 4000),
    /** Said when the office was there already on that day. */
    another: z.literal('ya').optional().catch(undefined),
  }),

  async run({ tx, actor, now, today }, input) {
    const { agreementId, visitedOn, beginsAt, place, othersOurs, othersTheirs, summary, another, ...typed } =
      input
    const scope = found(actor.scope)
    const agreement = await lockReached(tx, agreementId, actor)
    if (visitedOn > today) return refuse('in-the-future', { field: 'visitedOn' })
    if (!agreement.startsOn || !['active', 'ended', 'terminated'].includes(agreement.stage))
      return refuse('not-in-force')
    if (visitedOn < agreement.startsOn) return refuse('before-the-term', { field: 'visitedOn' })
    const before = another ? undefined : await visitOn(tx, scope.unitId, agreementId, visitedOn)
    if (before) return refuse('visited-that-day', { field: 'another', at: clock(before.beginsAt) })
    const outcome = answersIn(await checklistOn(tx, visitedOn), typed)
    if (!outcome.ok) return outcome
    const parties = await partiesOf(tx, agreementId, today)
    const met = await holdVisit(
      tx,
      { actor, now, today },
      {
        ...{
          scope,
          title: `Monitoring ${agreement.title}`,
          heldOn: visitedOn,
          beginsAt,
          place,
          notes: summary,
        },
        partnerIds: parties.flatMap(({ partnerId }) => partnerId ?? []),
        unitIds: [...new Set(parties.flatMap(({ unitId }) => unitId ?? []))],
        ...{ agreementIds: [agreementId], people: { othersOurs, othersTheirs } },
      },
    )
    if (!met.ok) return met
    const id = newId()
    await tx
      .insertInto('monitoringVisit')
      .values({ id, ...scope, agreementId, meetingId: met.id, visitedOn, summary, createdAt: now })
      .execute()
    await tx
      .insertInto('monitoringAnswer')
      .values(outcome.answered.map((each) => ({ visitId: id, ...each })))
      .execute()
    await settleFacts(tx, now, { kind: 'monitoring', id, ...scope }, [
      { agreementId, kind: 'visit', happenedOn: visitedOn, amount: 1n },
    ])
    const findings = outcome.answered.filter(({ answer }) => answer !== 'yes').length
    const about = [agreementId, met.id]
    return done({ id }, { subject: id, about, scope, after: { visitedOn, place, summary, findings } })
  },
})

/** The first visit of an office about an agreement on a day: two devices may have been there together. */
const visitOn = (tx: Tx, unitId: string, agreementId: string, day: Day) =>
  tx
    .selectFrom('monitoringVisit')
    .innerJoin('meeting', 'meeting.id', 'meetingId')
    .select('meeting.beginsAt')
    .where('monitoringVisit.unitId', '=', unitId)
    .where('agreementId', '=', agreementId)
    .where('visitedOn', '=', day)
    .orderBy('monitoringVisit.id')
    .executeTakeFirst()
