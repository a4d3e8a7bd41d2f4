import { sql } from 'kysely'
import { z } from 'zod'
import { levelOf, lockUnit } from '#accounts'
import { act, done, found, newId, refuse } from '#kernel'
import { dueIn } from './due.ts'

/** Lists everybody of the own unit whose time has come; nothing happens to them before somebody else confirms. */
export const propose = act({
  name: 'retention.proposed',
  permission: 'retention.propose',

  input: z.object({ kind: z.enum(['archive', 'anonymise'], 'Pilih jenisnya') }),

  async run({ tx, actor, now, today }, { kind }) {
    const unit = await lockUnit(tx, actor.scope?.unitId ?? '', actor)
    const scope = found(levelOf(unit.kind) === 'unit' ? { unitId: unit.id, kanwilId: unit.kanwilId } : null)
    const open = await tx
      .selectFrom('retentionRun')
      .select('id')
      .where('unitId', '=', unit.id)
      .where('kind', '=', kind)
      .where('state', '=', 'proposed')
      .executeTakeFirst()
    if (open) return refuse('one-open')
    const due = await dueIn(tx, scope, kind, today)
    const id = newId()
    const by = { proposedBy: actor.accountId ?? '', proposedName: actor.name, proposedPost: actor.post }
    await tx
      .insertInto('retentionRun')
      .values({ id, ...scope, kind, day: today, ...by, proposedAt: now, people: 0 })
      .execute()
    const { numAffectedRows } = await sql`
      insert into retention_item (run_id, person_id, former_on) select ${id}::uuid, due.* from (${due}) due`.execute(
      tx,
    )
    const people = Number(numAffectedRows ?? 0n)
    if (people === 0) return refuse('nobody-due')
    await tx.updateTable('retentionRun').set({ people }).where('id', '=', id).execute()
    return done(
      { id },
      { subject: id, about: [unit.id], scope, after: { state: 'proposed', retention: kind, people } },
    )
  },
})
