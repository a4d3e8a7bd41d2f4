import { z } from 'zod'
import { levelOf, lockUnit } from '#accounts'
import { act, done, found, newId, refuse } from '#kernel'
import { toldFields } from './field-names.ts'
import { personFields } from './fields.ts'
import { numberTaken } from './registrations.ts'
import { keepRevision } from './revision.ts'
import { originsOf, settle } from './settle.ts'

/** Opens the file of somebody who came into the care of the actor's own unit. */
export const register = act({
  name: 'person.registered',
  permission: 'person.write',

  input: z.object(personFields),

  async run(moment, typed) {
    const { tx, actor, now, today } = moment
    const unit = await lockUnit(tx, actor.scope?.unitId ?? '', actor)
    const scope = found(
      levelOf(unit.kind) === 'unit' ? { unitId: unit.id, kanwilId: unit.kanwilId } : undefined,
    )
    if (await numberTaken(tx, unit.id, typed.number)) return refuse('number-taken', { field: 'number' })
    const settled = await settle(moment, typed)
    if (!settled.ok) return settled
    const { facts, aliases, registration } = settled
    const id = newId()
    const filled = filledIn({ ...facts, registration })
    const sources = originsOf(filled, { source: 'form', asOf: today })
    await tx
      .insertInto('person')
      .values({
        id,
        ...scope,
        ...facts,
        ...(facts.nikSealed && { nikState: 'unverified', nikStateOn: today }),
        datesAsOf: facts.datesAsOf,
        sources: JSON.stringify(sources),
        createdAt: now,
      })
      .execute()
    await tx
      .insertInto('registration')
      .values({ id: newId(), personId: id, unitId: unit.id, ...registration })
      .execute()
    if (aliases.length > 0) {
      await tx
        .insertInto('personAlias')
        .values(aliases.map((alias) => ({ personId: id, alias })))
        .execute()
    }
    await keepRevision(moment, { id, act: 'person.registered', source: 'form', before: {}, after: facts })
    return done({ id }, { subject: id, scope, after: { status: facts.status, fields: toldFields(filled) } })
  },
})

const filledIn = (facts: Record<string, unknown>) =>
  Object.entries(facts).flatMap(([field, value]) =>
    value === null || value === false || (Array.isArray(value) && value.length === 0) ? [] : [field],
  )
