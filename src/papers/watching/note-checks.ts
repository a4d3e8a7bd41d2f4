import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, newId, type Tx } from '#kernel'

const check = z.object({
  id: z.uuid(),
  agreementId: z.uuid(),
  sha256: z.string(),
  state: z.enum(['same', 'changed', 'missing']),
})
type Check = z.infer<typeof check>

/** Notes a look at stored files that found them as the look before did, or as they were stored. */
export const noteChecks = act({
  name: 'paper.checked',
  permission: 'paper.watch',
  input: z.object({ checks: z.array(check).min(1) }),

  async run({ tx, now }, { checks }) {
    await keep(tx, checks, now)
    return done(
      { checked: checks.length },
      { subject: newId(), scope: null, after: { filesChecked: checks.length } },
    )
  },
})

/** Notes that a stored file is no longer what it was, or is again; the history of its agreement shows it. */
export const noteTurn = act({
  name: 'paper.turned',
  permission: 'paper.watch',
  input: check.extend({ name: z.string(), was: z.enum(['same', 'changed', 'missing']) }),

  async run({ tx, now }, { name, was, ...turned }) {
    const { id, agreementId, state } = turned
    await keep(tx, [turned], now)
    const scope = await tx
      .selectFrom('agreement')
      .select(['unitId', 'kanwilId'])
      .where('id', '=', agreementId)
      .executeTakeFirstOrThrow()
    return done(
      { id },
      {
        subject: id,
        about: [agreementId],
        scope,
        before: { fileState: was },
        after: { paper: name, fileState: state },
      },
    )
  },
})

async function keep(tx: Tx, checks: readonly Check[], now: Date): Promise<void> {
  await sql`
    insert into paper_check (id, agreement_id, sha256, state, since, checked_at)
    select id, "agreementId", sha256, state, ${now}, ${now}
    from jsonb_to_recordset(${JSON.stringify(checks)}::jsonb) as each (id uuid, "agreementId" uuid, sha256 text, state text)
    on conflict (id) do update set checked_at = excluded.checked_at, state = excluded.state,
      since = case when paper_check.state = excluded.state then paper_check.since else excluded.since end`.execute(
    tx,
  )
}
