import { z } from 'zod'
import { levelOf, lockUnit } from '#accounts'
import { act, done, found, newId, refuse } from '#kernel'
import { figures, told, unfit } from './figures.ts'
import { standingOn } from './queries.ts'

/** How many people a unit has on a day, as its own officers or its regional office know it. */
export const record = act({
  name: 'headcount.recorded',
  permission: 'headcount.record',

  input: z.object({ id: z.uuid(), ...figures.shape }),

  async run({ tx, actor, now, today }, { id: unitId, ...typed }) {
    const { kind, kanwilId } = await lockUnit(tx, unitId, actor)
    const scope = found(levelOf(kind) === 'unit' ? { unitId, kanwilId } : undefined)
    const standing = await standingOn(tx, unitId, typed.countedOn)
    if (standing) return refuse('already-there', { field: 'countedOn', people: standing.people })
    const wrong = await unfit(tx, typed, scope, today)
    if (wrong) return wrong

    const entered = { enteredBy: actor.name, enteredAt: now }
    const id = newId()
    await tx
      .insertInto('headcount')
      .values({ id, ...scope, ...typed, ...entered, correctsId: null, correctionReason: null })
      .execute()
    return done(
      { id, unitId },
      { subject: id, about: [unitId], scope, after: told(typed), reason: typed.unusualReason ?? undefined },
    )
  },
})
