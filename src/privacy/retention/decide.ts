import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, act, done, found, refuse, type Tx, version, within } from '#kernel'
import { countsOf } from './counts.ts'
import { dueIn } from './due.ts'
import { forget } from './forget.ts'
import type { RetentionRun } from './tables.ts'

const input = z.object({ id: z.uuid(), version })

/** A second person lets it happen. Whoever came back meanwhile, or asked something, is left out. */
export const confirm = act({
  name: 'retention.confirmed',
  permission: 'retention.confirm',
  input,

  async run({ tx, actor, now }, { id, version: seen }) {
    const run = await lockRun(tx, id, actor)
    if (run.state !== 'proposed') return refuse('decided')
    if (run.version !== seen) return refuse('changed-meanwhile', { theirs: { version: run.version } })
    if (run.proposedBy === actor.accountId) return refuse('same-person')
    const still = await dueIn(tx, run, run.kind, run.day)
    await sql`delete from retention_item where run_id = ${id}
      and person_id not in (select due.person_id from (${still}) due)`.execute(tx)
    const people = sql`select person_id from retention_item where run_id = ${id}`
    const before = await countsOf(tx, run.unitId)
    if (run.kind === 'anonymise') await forget(tx, people, now)
    else
      await sql`update person set archived_at = ${now}, version = version + 1 where id in (${people})`.execute(
        tx,
      )
    const after = await countsOf(tx, run.unitId)
    const { rows } = await sql<{
      count: number
    }>`select count(*)::int as count from (${people}) those`.execute(tx)
    const counts = { countsBefore: JSON.stringify(before), countsAfter: JSON.stringify(after) }
    await tx
      .updateTable('retentionRun')
      .set({
        ...decidedBy(actor, now),
        ...counts,
        state: 'confirmed',
        people: rows[0]?.count ?? 0,
        version: seen + 1,
      })
      .where('id', '=', id)
      .execute()
    const trace = { retention: run.kind, people: rows[0]?.count ?? 0 }
    return done(
      { id },
      {
        subject: id,
        about: [run.unitId],
        scope: run,
        before: { state: 'proposed' },
        after: { state: 'confirmed', ...trace },
      },
    )
  },
})

/** The list was wrong or too early; nothing happened to anybody. */
export const withdraw = act({
  name: 'retention.withdrawn',
  permission: 'retention.propose',
  input,

  async run({ tx, actor, now }, { id, version: seen }) {
    const run = await lockRun(tx, id, actor)
    if (run.state !== 'proposed') return refuse('decided')
    if (run.version !== seen) return refuse('changed-meanwhile', { theirs: { version: run.version } })
    await tx
      .updateTable('retentionRun')
      .set({ ...decidedBy(actor, now), state: 'withdrawn', version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: [run.unitId],
        scope: run,
        before: { state: 'proposed' },
        after: { state: 'withdrawn' },
      },
    )
  },
})

const decidedBy = (actor: Actor, decidedAt: Date) => ({
  decidedBy: actor.accountId,
  decidedName: actor.name,
  decidedPost: actor.post,
  decidedAt,
})

async function lockRun(tx: Tx, id: string, actor: Actor): Promise<RetentionRun> {
  return found(
    await tx
      .selectFrom('retentionRun')
      .selectAll()
      .where('id', '=', id)
      .where((eb) =>
        within(actor, { unit: eb.ref('retentionRun.unitId'), kanwil: eb.ref('retentionRun.kanwilId') }),
      )
      .forUpdate()
      .executeTakeFirst(),
  )
}
