import { sql } from 'kysely'
import { z } from 'zod'
import { act, addDays, addMonths, claimDay, type Daily, done, newId, refuse, zones } from '#kernel'
import { settleLessons } from './settle.ts'
import { makeMonths } from './write-marks.ts'

const name = 'attendance.lapse'

/**
 * What nobody marked within the days of the rule is closed as not recorded, never as present. Where some were marked,
 * what was said of them counts, and of the others nothing is known. Makes place for the marks of coming months.
 */
export const lapse = act({
  name: 'attendance.lapsed',
  permission: 'attendance.lapse',

  input: z.object({ zone: z.enum(zones), day: z.iso.date() }),

  async run({ tx, now }, { zone, day }) {
    if (!(await claimDay(tx, name, zone, day, now))) return refuse('handled')
    await makeMonths(tx, day, addMonths(day, 2))
    const { rows } = await sql<{ lessonId: string; isMarked: boolean }>`
      with due as (
        select lesson.id, lesson.unit_id, lesson.kanwil_id, lesson.held_on,
          exists (select from mark where mark.lesson_id = lesson.id and mark.held_on = lesson.held_on) as is_marked
        from lesson join unit on unit.id = lesson.unit_id left join sheet on sheet.lesson_id = lesson.id
        where unit.time_zone = ${zone} and lesson.stage = 'planned' and coalesce(sheet.state, 'open') = 'open'
          and lesson.held_on >= ${addDays(day, -longest)} and lesson.held_on < ${day}::date - (select (value ->> 'days')::int from rule
            where code = 'attendance.unrecorded' and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
              and (unit_id is null or unit_id = lesson.unit_id)
            order by unit_id nulls last, valid_from desc limit 1)
        order by lesson.id
      )
      insert into sheet (lesson_id, unit_id, kanwil_id, held_on, state, closed_at, closed_by, created_at)
      select id, unit_id, kanwil_id, held_on, case when is_marked then 'closed' else 'unrecorded' end, ${now}, 'Bekal', ${now}
      from due
      on conflict (lesson_id) do update set state = excluded.state, closed_at = excluded.closed_at,
        closed_by = excluded.closed_by where sheet.state = 'open'
      returning lesson_id, state = 'closed' as is_marked`.execute(tx)
    const marked = rows.filter(({ isMarked }) => isMarked).map(({ lessonId }) => lessonId)
    await settleLessons(tx, now, marked)
    return done(
      {},
      {
        subject: newId(),
        about: rows.length <= mostNamed ? rows.map(({ lessonId }) => lessonId) : [],
        scope: null,
        after: { unrecorded: rows.length - marked.length, closed: marked.length },
      },
    )
  },
})

/** So many days back it looks; every night closes what is due, so nothing older waits unless the program slept longer. */
const longest = 366

/** A line of the record names no more lessons than this; a morning after a long pause may close thousands. */
const mostNamed = 200

export const lapseDaily: Daily = { name, hour: 1, act: lapse }
