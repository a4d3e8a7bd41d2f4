import { z } from 'zod'
import { act, done, newId, refuse, version } from '#kernel'
import { toldFields } from './field-names.ts'
import { personFields } from './fields.ts'
import { numberKey } from './number-key.ts'
import { lockPerson } from './person.ts'
import { numberTaken, registrationsOf } from './registrations.ts'
import { keepRevision } from './revision.ts'
import { originsOf, settle } from './settle.ts'
import type { Origin, Person } from './tables.ts'

/** Corrects a file by hand. What is sealed and not typed again stays as it was. */
export const revise = act({
  name: 'person.revised',
  permission: 'person.write',

  input: z.object({ id: z.uuid(), version, ...personFields }),

  async run(moment, { id, version: seen, ...typed }) {
    const { tx, actor, today } = moment
    const person = await lockPerson(tx, id, actor)
    if (person.version !== seen) return refuse('changed-meanwhile', { theirs: { version: person.version } })
    const [current] = await registrationsOf(tx, id)
    const kept = current && numberKey(current.number) === numberKey(typed.number)
    if (!kept && (await numberTaken(tx, person.unitId, typed.number)))
      return refuse('number-taken', { field: 'number' })
    const settled = await settle(moment, typed, id)
    if (!settled.ok) return settled
    const { aliases, registration } = settled
    const facts = keepingSealed(person, settled.facts)
    const changed = differing(person, facts)
    const fields = Object.keys(changed)
    const nikIsNew = facts.nikHash !== person.nikHash
    await tx
      .updateTable('person')
      .set({
        ...facts,
        ...(nikIsNew && { nikState: 'unverified', nikStateOn: today }),
        sources: JSON.stringify({
          ...origins(person),
          ...originsOf(fields, { source: 'form', asOf: today }),
        }),
        version: seen + 1,
      })
      .where('id', '=', id)
      .execute()
    await tx.deleteFrom('personAlias').where('personId', '=', id).execute()
    if (aliases.length > 0) {
      await tx
        .insertInto('personAlias')
        .values(aliases.map((alias) => ({ personId: id, alias })))
        .execute()
    }
    if (current) await tx.updateTable('registration').set(registration).where('id', '=', current.id).execute()
    else {
      await tx
        .insertInto('registration')
        .values({ id: newId(), personId: id, unitId: person.unitId, ...registration })
        .execute()
    }
    const before = Object.fromEntries(fields.map((field) => [field, person[field as keyof Person]]))
    await keepRevision(moment, { id, act: 'person.revised', source: 'form', before, after: changed })
    return done({ id }, { subject: id, scope: person, after: { fields: toldFields(fields) } })
  },
})

/** Nobody retypes what the page does not show. */
function keepingSealed<
  Facts extends { nikSealed: string | null; nikHash: string | null; addressSealed: string | null },
>(person: Person, facts: Facts): Facts {
  return {
    ...facts,
    nikSealed: facts.nikSealed ?? person.nikSealed,
    nikHash: facts.nikHash ?? person.nikHash,
    addressSealed: facts.addressSealed ?? person.addressSealed,
  }
}

/** The same NIK or address sealed again is no change, though its seal differs each time. */
function differing(person: Person, facts: Record<string, unknown>): Record<string, unknown> {
  const same = (field: string) =>
    (field === 'nikSealed' && facts.nikHash === person.nikHash) ||
    JSON.stringify(facts[field] ?? null) === JSON.stringify(person[field as keyof Person] ?? null)
  return Object.fromEntries(Object.entries(facts).filter(([field]) => !same(field)))
}

const origins = ({ sources }: Person) => sources as unknown as Record<string, Origin>
