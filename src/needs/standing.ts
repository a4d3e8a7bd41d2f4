import { sql } from 'kysely'
import type { Day } from '#kernel'
import type { Standing } from './kinds.ts'

/**
 * Where a need stands on a day. An answer whose cooperation was given up or has ended answers nothing: the need is
 * open again without anybody having to say so. Asks for `need` left joined to `agreement`.
 */
export const standingOn = (today: Day) => sql<Standing>`case
  when need.state <> 'answered' then need.state
  when agreement.stage in ('dropped', 'terminated', 'ended') or (agreement.stage = 'active' and agreement.ends_on < ${today}) then 'open'
  else 'answered' end`

/** Needs that nothing answers on a day, as a condition of `need` alone. */
export const unanswered = (
  today: Day,
) => sql<boolean>`(need.state = 'open' or (need.state = 'answered' and exists (
  select from agreement fallen where fallen.id = need.agreement_id
    and (fallen.stage in ('dropped', 'terminated', 'ended') or (fallen.stage = 'active' and fallen.ends_on < ${today})))))`
