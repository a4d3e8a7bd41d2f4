import { sql } from 'kysely'
import type { Actor, Day, Db } from '#kernel'
import { inReach } from '../queries.ts'
import type { Agreement } from '../tables.ts'
import { gapBetween } from './span.ts'

/** One term of a cooperation that was renewed again and again. */
export interface Generation {
  id: string
  title: string
  kind: Agreement['kind']
  stage: Agreement['stage']
  startsOn: Day | null
  /** Its last day: the day of an early end where there was one. */
  endsOn: Day | null
}

/** Everything this one renews, and everything that renews it, the oldest first; as far as the actor reaches. */
export async function generationsOf(db: Db, agreement: { id: string }, actor: Actor): Promise<Generation[]> {
  const { rows } = await sql<Generation>`
    with recursive before as (
      select id, renews_id from agreement where id = ${agreement.id}
      union select earlier.id, earlier.renews_id from agreement earlier join before on earlier.id = before.renews_id
    ), line as (
      select id from before
      union select later.id from agreement later join line on later.renews_id = line.id
    )
    select agreement.id, title, kind, stage, starts_on,
      case when stage = 'terminated' then coalesce(early_end.ended_on, ends_on) else ends_on end as ends_on
    from line join agreement on agreement.id = line.id
    left join early_end on early_end.agreement_id = agreement.id and early_end.withdrawn_reason is null
    where (stage <> 'dropped' or agreement.id = ${agreement.id}) and ${inReach(actor, sql.ref('agreement.id'))}
    order by coalesce(starts_on, created_at::date), created_at limit 60`.execute(db)
  return rows
}

/** A generation, and what lies between it and those before; undefined where a day is not known. */
export type Link = Generation & { before: ReturnType<typeof gapBetween> | undefined }

export function linked(generations: readonly Generation[]): Link[] {
  let last: Day | undefined
  return generations.map((each) => {
    const before = last && each.startsOn ? gapBetween(last, each.startsOn) : undefined
    last = [last, each.endsOn]
      .filter((day) => day != null)
      .sort()
      .at(-1)
    return { ...each, before }
  })
}
