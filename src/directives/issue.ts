import { z } from 'zod'
import { act, done, found, newId, refuse } from '#kernel'
import { directiveFields, sound } from './fields.ts'
import { numberIsTaken, writeUnits } from './write.ts'

/** An office writes down what it asks of the units below it, so that each can answer it. */
export const issue = act({
  name: 'directive.issued',
  permission: 'directive.issue',

  input: z.object(directiveFields).superRefine(sound),

  async run({ tx, actor, now, today }, { units, file, ...input }) {
    const scope = found(actor.scope)
    if (input.issuedOn > today) return refuse('in-the-future', { field: 'issuedOn' })
    const id = newId()
    const insert = tx.insertInto('directive').values({
      id,
      ...scope,
      ...input,
      kinds: input.addressed === 'kinds' ? input.kinds : [],
      sha256: file?.sha256 ?? null,
      size: file ? BigInt(file.size) : null,
      type: file?.type ?? null,
      name: file?.name ?? null,
      createdAt: now,
    })
    if (await numberIsTaken(() => insert.execute())) return refuse('number-used', { field: 'number' })
    const named = await writeUnits(tx, actor, id, input.addressed === 'units' ? units : [])
    return done(
      { id },
      { subject: id, scope, after: { ...input, units: named, paper: file?.name, sha256: file?.sha256 } },
    )
  },
})
