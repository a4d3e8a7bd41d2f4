import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { keepClosure } from './closure.ts'
import { asColumns, asPeriod, inWords, kanwilOf, keepAliases, unitFacts, wrongPlace } from './facts.ts'
import { lockUnit } from './queries.ts'

export const foundUnit = act({
  name: 'unit.founded',
  permission: 'unit.administer',

  /** `validFrom`: since when the name holds, as far as known. `id` only where the unit is known elsewhere. */
  input: unitFacts.extend({ id: z.uuid().optional(), validFrom: z.iso.date('Isi tanggal mulai berlaku') }),

  async run({ tx, actor, today }, { id = newId(), validFrom, ...facts }) {
    const parent = facts.parentId ? await lockUnit(tx, facts.parentId, actor) : undefined
    const misplaced = wrongPlace(facts.kind, parent)
    if (misplaced) return refuse(misplaced, { field: 'parentId' })
    if (facts.kind === 'ministry' && actor.reach.of !== 'nation')
      return refuse('needs-parent', { field: 'kind' })
    if (validFrom > today) return refuse('in-the-future', { field: 'validFrom' })
    const namesake = await tx
      .selectFrom('unit')
      .select('id')
      .where((eb) => eb(eb.fn('lower', ['name']), '=', facts.name.toLowerCase()))
      .executeTakeFirst()
    if (namesake) return refuse('name-taken', { field: 'name' })

    const columns = asColumns(facts)
    const scope = { unitId: id, kanwilId: kanwilOf(id, facts.kind, parent) }
    await tx
      .insertInto('unit')
      .values({ id, kanwilId: scope.kanwilId, closedOn: null, ...columns })
      .execute()
    await tx
      .insertInto('unitPeriod')
      .values({
        id: newId(),
        unitId: id,
        ...asPeriod(columns),
        validFrom,
        validTo: null,
        basis: facts.basis,
      })
      .execute()
    await keepAliases(tx, id, facts.aliases)
    await keepClosure(tx, id)

    return done(scope, {
      subject: id,
      scope,
      after: { ...inWords(columns, parent, facts.aliases, validFrom), basis: facts.basis },
    })
  },
})
