import { sql } from 'kysely'
import { z } from 'zod'
import { act, day, done, line, maybe, refuse } from '#kernel'
import { lockPermit, noteStep } from './permit.ts'

/** Something moved: a paper handed in, a visit, an answer; and perhaps another day on which it is expected. */
export const takeStep = act({
  name: 'permit.step-taken',
  permission: 'permit.write',

  input: z.object({
    id: z.uuid(),
    takenOn: day('Isi tanggal langkah'),
    what: line('Isi apa yang terjadi', 300),
    expectedOn: maybe(day('Isi perkiraan terbit')),
  }),

  async run({ tx, actor, now, today }, { id, takenOn, what, expectedOn }) {
    const permit = await lockPermit(tx, id, actor)
    if (permit.stage !== 'in-progress') return refuse('not-in-progress')
    if (takenOn > today) return refuse('in-the-future', { field: 'takenOn' })
    const expected = expectedOn ?? permit.expectedOn
    const movedOn = sql<string>`greatest(moved_on, ${takenOn}::date)`
    await noteStep(tx, permit, { takenOn, what, recordedBy: actor.name, at: now })
    await tx
      .updateTable('permit')
      .set({ movedOn, expectedOn: expected, version: permit.version + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        scope: permit,
        before: { expectedOn: permit.expectedOn },
        after: { takenOn, what, expectedOn: expected },
      },
    )
  },
})
