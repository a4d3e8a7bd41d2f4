import { sql } from 'kysely'
import type { Event, Reaction, Tx } from '#kernel'

/** A letter that offers people to another unit is told to whoever keeps their places, until it is answered. */
export const followMoves: Reaction = {
  name: 'enrolment.follow-moves',
  acts: ['move.offered', 'move.accepted', 'move.declined', 'move.withdrawn'],
  async react(tx, event, now) {
    if (event.act === 'move.offered') await tell(tx, event, now)
    else await settle(tx, event)
  },
}

/** An offer that was answered by the time it is read here is told no more. */
async function tell(tx: Tx, event: Event, now: Date): Promise<void> {
  await sql`
    insert into circumstance (id, person_id, unit_id, kanwil_id, kind, cohort_ids, source_id, subject_id, after,
      happened_on, created_at)
    select gen_random_uuid(), item.person_id, touched.unit_id, touched.kanwil_id, 'move-offered', touched.ids,
      ${event.id}::uuid, person_move.id, receiver.short_name, person_move.planned_on, ${now}
    from person_move_item item join person_move on person_move.id = item.move_id
      join unit receiver on receiver.id = person_move.to_unit_id
      join (
        select person_id, unit_id, kanwil_id, array_agg(distinct cohort_id) as ids from (
          select person_id, unit_id, kanwil_id, cohort_id from participant
          where person_id = any(${event.about}::uuid[]) and until_on is null
          union all
          select person_id, unit_id, kanwil_id, cohort_id from application
          where person_id = any(${event.about}::uuid[]) and state in ('pending', 'reinstated', 'approved')
        ) stands group by person_id, unit_id, kanwil_id
      ) touched on touched.person_id = item.person_id and touched.unit_id = person_move.unit_id
    where item.move_id = ${event.subjectId}::uuid and item.state = 'offered'
    on conflict do nothing`.execute(tx)
}

const answers: Record<string, string> = {
  'move.accepted': 'Sudah diterima satuan kerja tujuan.',
  'move.declined': 'Ditolak satuan kerja tujuan.',
  'move.withdrawn': 'Tidak jadi dipindahkan.',
}

async function settle(tx: Tx, event: Event): Promise<void> {
  await sql`update circumstance set closed_on = (${event.at}::timestamptz at time zone unit.time_zone)::date,
      closed_by = ${event.actorName}, note = ${answers[event.act] ?? ''}
    from unit where unit.id = circumstance.unit_id and circumstance.subject_id = ${event.subjectId}::uuid
      and circumstance.person_id = any(${event.about}::uuid[]) and circumstance.kind = 'move-offered'
      and circumstance.closed_on is null`.execute(tx)
}
