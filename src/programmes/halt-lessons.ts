import { sql } from 'kysely'
import { longDay, type Reaction } from '#kernel'

/**
 * A suspension or an early end calls off every lesson of the agreement that is still to come. It acts on what stands,
 * so an event that comes again after the agreement went on changes nothing; what was called off is offered back on the
 * page of the cohort and taken up by an act.
 */
export const haltLessons: Reaction = {
  name: 'programmes.halt-lessons',
  acts: ['agreement.suspended', 'agreement.terminated'],
  async react(tx, { subjectId: agreementId, act, at }) {
    const standing =
      act === 'agreement.suspended'
        ? sql<{ from: string }>`select begins_on as from from suspension
            where agreement_id = ${agreementId} and lifted_on is null`
        : sql<{ from: string }>`select ended_on + 1 as from from early_end
            where agreement_id = ${agreementId} and withdrawn_reason is null`
    const { rows } = await standing.execute(tx)
    const [halt] = rows
    if (!halt) return
    const what = act === 'agreement.suspended' ? 'dibekukan' : 'diakhiri'
    const reason = `Kerja sama ${what} mulai ${longDay(halt.from)}`
    await sql`
      update lesson set stage = 'cancelled', cancel_reason = ${reason}, halted_by = ${agreementId},
        version = lesson.version + 1
      from cohort join unit on unit.id = cohort.unit_id
      where cohort.id = lesson.cohort_id and cohort.agreement_id = ${agreementId} and lesson.stage = 'planned'
        and lesson.held_on >= greatest(${halt.from}::date, (${at}::timestamptz at time zone unit.time_zone)::date)`.execute(
      tx,
    )
  },
}
