import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { directiveFields, sound } from './fields.ts'
import { lockDirective, unitsNamed } from './queries.ts'
import type { Directive } from './tables.ts'
import { numberIsTaken, writeUnits } from './write.ts'

/** Puts a directive right, or moves its due day. A file once given stays unless another comes. */
export const revise = act({
  name: 'directive.revised',
  permission: 'directive.issue',

  input: z.object({ id: z.uuid(), version, ...directiveFields }).superRefine(sound),

  async run({ tx, actor, today }, { id, version: seen, units, file, ...input }) {
    const directive = await lockDirective(tx, id, actor)
    if (!directive) throw new HTTPException(403)
    if (directive.version !== seen) {
      const theirs = { ...told(directive), units: await unitsNamed(tx, id), version: directive.version }
      return refuse('changed-meanwhile', { theirs })
    }
    if (input.issuedOn > today) return refuse('in-the-future', { field: 'issuedOn' })
    const { sha256, type, name } = file ?? directive
    const size = file ? BigInt(file.size) : directive.size
    const kinds = input.addressed === 'kinds' ? input.kinds : []
    const update = tx
      .updateTable('directive')
      .set({ ...input, kinds, sha256, size, type, name, version: seen + 1 })
      .where('id', '=', id)
    if (await numberIsTaken(() => update.execute())) return refuse('number-used', { field: 'number' })
    const named = await writeUnits(tx, actor, id, input.addressed === 'units' ? units : [])
    return done(
      { id },
      {
        subject: id,
        scope: directive,
        before: told(directive),
        after: { ...input, kinds, units: named, ...(file && { paper: file.name, sha256: file.sha256 }) },
      },
    )
  },
})

const told = ({ kind, number, title, issuedOn, dueOn, asks, objects, addressed, kinds }: Directive) => ({
  kind,
  number,
  title,
  issuedOn,
  dueOn,
  asks,
  objects,
  addressed,
  kinds,
})
