import { sql } from 'kysely'
import { longDay, type Reaction } from '#kernel'
import { haltFrom } from './halt-from.ts'

/**
 * A suspension or an early end calls off every lesson of the agreement that has not begun by then. It acts on what stands,
 * so an event that comes again after the agreement went on changes nothing; what was called off is offered back on the
 * page of the cohort and taken up by an act.
 */
export const haltLessons: Reaction = {
  name: 'programmes.halt-lessons',
  acts: ['agreement.suspended', 'agreement.terminated'],
  async react(tx, { subjectId: agreementId, act, at }) {
    const from = await haltFrom(tx, agreementId, act)
    if (!from) return
    const what = act === 'agreement.suspended' ? 'dibekukan' : 'diakhiri'
    const reason = `Kerja sama ${what} mulai ${longDay(from)}`
    await sql`
      update lesson set stage = 'cancelled', cancel_reason = ${reason}, halted_by = ${agreementId},
        version = lesson.version + 1
      from cohort join unit on unit.id = cohort.unit_id
      where cohort.id = lesson.cohort_id and cohort.agreement_id = ${agreementId} and lesson.stage = 'planned'
        and lesson.held_on >= ${from} and lesson.held_on + lesson.begins_at > ${at}::timestamptz at time zone unit.time_zone`.execute(
      tx,
    )
  },
}
