import { sql } from 'kysely'
import { longDay, type Reaction } from '#kernel'
import { haltFrom } from '#programmes'

/**
 * A suspension or an early end calls off every day of a service that is still to come. It acts on what stands, so an
 * event that comes again does nothing; what was called off is offered back on the page of the service.
 */
export const haltDays: Reaction = {
  name: 'routines.halt-days',
  acts: ['agreement.suspended', 'agreement.terminated'],
  async react(tx, { subjectId: agreementId, act, at }) {
    const from = await haltFrom(tx, agreementId, act)
    if (!from) return
    const what = act === 'agreement.suspended' ? 'dibekukan' : 'diakhiri'
    const reason = `Kerja sama ${what} mulai ${longDay(from)}`
    await sql`
      update routine_day set state = 'cancelled', reason = ${reason}, halted_by = ${agreementId},
        version = routine_day.version + 1
      from routine join unit on unit.id = routine.unit_id
      where routine.id = routine_day.routine_id and routine.agreement_id = ${agreementId}
        and routine_day.state = 'planned' and routine_day.day >= greatest(${from}::date,
          (${at}::timestamptz at time zone unit.time_zone)::date)`.execute(tx)
  },
}
