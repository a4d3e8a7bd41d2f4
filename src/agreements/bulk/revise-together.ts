import { sql } from 'kysely'
import { z } from 'zod'
import { staffOf } from '#accounts'
import { act, done, found, type Moment, newId, refuse, ruleByDay, version } from '#kernel'
import { keepHands } from '../approval/text.ts'
import { inReach } from '../queries.ts'
import type { TermLimits } from '../set-term.ts'
import { type Facts, judge, type Verdict } from './judge.ts'
import { type Chosen, chosenOf, someIds } from './selection.ts'
import { type Wanted, wantedFields, wantedRules } from './wanted.ts'

/**
 * Changes term, owner or note of many agreements, all or none: one that cannot be changed, or that a colleague changed
 * since the preview, refuses the whole, and the preview comes back to choose again.
 */
export const reviseTogether = act({
  name: 'agreement.revised-together',
  permission: 'agreement.revise',

  input: wantedRules(
    z.object({
      ...wantedFields,
      /** The rows of the preview and the version each was shown in, in the same order. */
      rows: someIds,
      version: z.preprocess((value) => [value].flat(), z.array(version)),
      /** Those of them that are ticked. */
      id: someIds.refine((ids) => ids.length > 0, 'Centang paling sedikit satu kerja sama.'),
    }),
  ),

  async run(moment, { rows, version: versions, id: ids, ...wanted }) {
    const { tx, actor, today } = moment
    const scope = found(actor.scope)
    await tx
      .selectFrom('agreement')
      .select('id')
      .where('id', 'in', ids)
      .where((eb) => inReach(actor, eb.ref('agreement.id')))
      .orderBy('id')
      .forUpdate()
      .execute()
    const chosen = await chosenOf(tx, actor, ids)
    found(chosen.length === new Set(ids).size || undefined)
    const seen = new Map(rows.map((id, at) => [id, versions[at]]))
    const meanwhile = chosen.filter((row) => row.version !== seen.get(row.id))
    if (meanwhile.length > 0) return refuse('changed-meanwhile', { count: meanwhile.length })

    const staff = wanted.ourOwnerId ? await staffOf(tx, scope.unitId, today) : []
    const owner = staff.find(({ id }) => id === wanted.ourOwnerId)
    if (wanted.ourOwnerId && !owner) return refuse('not-our-staff', { field: 'ourOwnerId' })
    const ruleOn = await ruleByDay<TermLimits>(tx, 'agreement.term', scope)
    const judged = chosen.map((row) => ({ row, verdict: judge(row, { actor, wanted, ruleOn }) }))
    const refused = judged.filter(({ verdict }) => verdict.is === 'refused')
    if (refused.length > 0) return refuse('some-refused', { count: refused.length })
    const changes = judged.flatMap(changing)
    if (changes.length === 0) return refuse('nothing-changes')

    await write(moment, changes, wanted)
    const batch = newId()
    return done({ batch }, { subject: batch, scope, ...traceOf(changes, wanted, owner?.name) })
  },
})

interface Change {
  row: Chosen
  after: Facts
}

const changing = ({ row, verdict }: { row: Chosen; verdict: Verdict }): Change[] =>
  verdict.is === 'changes' ? [{ row, after: verdict.after }] : []

async function write(moment: Moment, changes: Change[], { note }: Wanted): Promise<void> {
  const { tx, actor, now, today } = moment
  const all = <Value>(pick: (change: Change) => Value) => changes.map(pick)
  const ids = all(({ row }) => row.id)
  await sql`
    update agreement set starts_on = new.starts_on, ends_on = new.ends_on, term_reason = new.term_reason,
      our_owner_id = new.our_owner_id, version = version + 1
    from unnest(${ids}::uuid[], ${all(({ after }) => after.startsOn)}::date[], ${all(({ after }) => after.endsOn)}::date[],
      ${all(({ after }) => after.termReason)}::text[], ${all(({ after }) => after.ourOwnerId)}::uuid[]
    ) as new (id, starts_on, ends_on, term_reason, our_owner_id)
    where agreement.id = new.id`.execute(tx)
  const retimed = changes.filter(
    ({ row, after }) => row.startsOn !== after.startsOn || row.endsOn !== after.endsOn,
  )
  await keepHands(
    moment,
    retimed.map(({ row }) => row.id),
  )
  if (!note) return
  const step = { enteredOn: today, actorName: actor.name, actorPost: actor.post, note, at: now }
  await tx
    .insertInto('agreementStep')
    .values(changes.map(({ row }) => ({ id: newId(), agreementId: row.id, stage: row.stage, ...step })))
    .execute()
}

/** What all share stands in the open; what differs stands under each agreement and is told in its own history. */
function traceOf(changes: Change[], { note }: Wanted, owner: string | undefined) {
  const each = (facts: (change: Change) => Record<string, unknown>) =>
    Object.fromEntries(changes.map((change) => [change.row.id, facts(change)]))
  return {
    about: changes.map(({ row }) => row.id),
    before: {
      each: each(({ row: { startsOn, endsOn, termReason, ownerName } }) => ({
        startsOn,
        endsOn,
        termReason,
        ...(owner && { ourOwner: ownerName }),
      })),
    },
    after: {
      agreements: changes.map(({ row }) => row.title),
      note,
      each: each(({ after: { startsOn, endsOn, termReason } }) => ({
        startsOn,
        endsOn,
        termReason,
        ...(owner && { ourOwner: owner }),
      })),
    },
  }
}
