import { z } from 'zod'
import { act, addDays, type Day, done, found, newId, refuse, type Tx } from '#kernel'
import type { Unit, UnitPeriod } from '../tables.ts'
import { keepClosure } from './closure.ts'
import { asColumns, asPeriod, inWords, kanwilOf, keepAliases, unitFacts, wrongPlace } from './facts.ts'
import { levelOf } from './kinds.ts'
import { aliasesOf, findUnit, lockUnit } from './queries.ts'

export const changeUnit = act({
  name: 'unit.changed',
  permission: 'unit.administer',

  /** From which day the new facts hold. The day on which the current period began corrects that period. */
  input: unitFacts.extend({
    id: z.uuid(),
    version: z.coerce.number().int(),
    from: z.iso.date('Isi tanggal mulai berlaku'),
  }),

  async run({ tx, actor, today }, { id, version, from, ...facts }) {
    const unit = await lockUnit(tx, id, actor)
    const aliases = await aliasesOf(tx, id)
    if (unit.version !== version) {
      return refuse('changed-meanwhile', { theirs: { ...unit, aliases: aliases.join('\n') } })
    }
    if (levelOf(facts.kind) !== levelOf(unit.kind)) return refuse('kind-of-another-level', { field: 'kind' })
    const parent = facts.parentId ? await newParent(tx, unit, facts.parentId, actor) : undefined
    const misplaced = wrongPlace(facts.kind, parent)
    if (misplaced) return refuse(misplaced, { field: 'parentId' })
    if (from > today) return refuse('in-the-future', { field: 'from' })
    const period = await openPeriod(tx, id)
    if (from < period.validFrom)
      return refuse('before-this-period', { field: 'from', since: period.validFrom })

    const columns = asColumns(facts)
    const scope = { unitId: id, kanwilId: kanwilOf(id, facts.kind, parent) }
    const before = inWords(unit, await parentOf(tx, unit), aliases, period.validFrom)
    await keepPeriod(tx, period, { ...asPeriod(columns), basis: facts.basis }, from)
    await tx
      .updateTable('unit')
      .set({ ...columns, kanwilId: scope.kanwilId, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await keepAliases(tx, id, facts.aliases)
    await keepClosure(tx, id)
    if (scope.kanwilId !== unit.kanwilId) {
      await tx.updateTable('post').set({ kanwilId: scope.kanwilId }).where('unitId', '=', id).execute()
    }

    const after = { ...inWords(columns, parent, facts.aliases, from), basis: facts.basis }
    return done(scope, { subject: id, scope, before: { ...before, basis: period.basis }, after })
  },
})

/** Staying where it is needs no reach over the parent; moving does. */
function newParent(
  tx: Tx,
  unit: Unit,
  parentId: string,
  actor: Parameters<typeof lockUnit>[2],
): Promise<Unit> {
  return parentId === unit.parentId ? findUnit(tx, parentId) : lockUnit(tx, parentId, actor)
}

async function parentOf(tx: Tx, unit: Unit): Promise<Unit | undefined> {
  return unit.parentId ? await findUnit(tx, unit.parentId) : undefined
}

async function openPeriod(tx: Tx, unitId: string): Promise<UnitPeriod> {
  return found(
    await tx
      .selectFrom('unitPeriod')
      .selectAll()
      .where('unitId', '=', unitId)
      .where('validTo', 'is', null)
      .executeTakeFirst(),
  )
}

type PeriodFacts = ReturnType<typeof asPeriod> & { basis: string }

async function keepPeriod(tx: Tx, open: UnitPeriod, facts: PeriodFacts, from: Day): Promise<void> {
  if (from === open.validFrom) {
    await tx.updateTable('unitPeriod').set(facts).where('id', '=', open.id).execute()
    return
  }
  await tx
    .updateTable('unitPeriod')
    .set({ validTo: addDays(from, -1) })
    .where('id', '=', open.id)
    .execute()
  await tx
    .insertInto('unitPeriod')
    .values({ id: newId(), unitId: open.unitId, ...facts, validFrom: from, validTo: null })
    .execute()
}
