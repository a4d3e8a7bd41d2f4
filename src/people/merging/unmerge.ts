import { sql } from 'kysely'
import { z } from 'zod'
import { act, canonical, done, found, line } from '#kernel'
import { isOwn, lockPerson } from '../person.ts'
import { keepRevision } from '../revision.ts'
import type { Person } from '../tables.ts'
import { type Filled, groups } from './fields.ts'

/** Parts two files again: ties go back, and what was filled in goes unless somebody changed it since. */
export const unmerge = act({
  name: 'person.unmerged',
  permission: 'person.merge',

  /** `id` is the file that was merged into another. */
  input: z.object({ id: z.uuid(), reason: line('Isi alasan', 240) }),

  async run(moment, { id: goneId, reason }) {
    const { tx, actor, now } = moment
    const merged = found(
      await tx
        .selectFrom('personMerge')
        .selectAll()
        .where('goneId', '=', goneId)
        .where('undoneAt', 'is', null)
        .forUpdate()
        .executeTakeFirst(),
    )
    const stays = await lockPerson(tx, merged.staysId, actor)
    found(isOwn(actor, stays) || undefined)
    await sql`select untie(${merged.id})`.execute(tx)
    await tx
      .updateTable('personMerge')
      .set({ undoneBy: actor.name, undoneAt: now, undoneReason: reason })
      .where('id', '=', merged.id)
      .execute()
    const emptied = unfilling(stays, merged.filled as unknown as Filled)
    await tx
      .updateTable('person')
      .set({
        ...emptied,
        sources: JSON.stringify(without(stays.sources, emptied)),
        version: stays.version + 1,
      })
      .where('id', '=', stays.id)
      .execute()
    await tx
      .updateTable('person')
      .set({ mergedInto: null, archivedAt: null, version: sql`version + 1` })
      .where('id', '=', goneId)
      .execute()
    const fields = Object.keys(emptied)
    const before = Object.fromEntries(fields.map((field) => [field, stays[field as keyof Person]]))
    await keepRevision(moment, {
      id: stays.id,
      act: 'person.unmerged',
      source: 'form',
      before,
      after: emptied,
    })
    return done({ id: goneId }, { subject: goneId, about: [stays.id], scope: stays, after: { fields } })
  },
})

/** Groups that still stand as the merge filled them become blank again. */
function unfilling(stays: Person, filled: Filled): Record<string, unknown> {
  const still = groups.filter((group) =>
    group.every((column) => column in filled && canonical([stays[column]]) === canonical([filled[column]])),
  )
  return Object.fromEntries(still.flat().map((column) => [column, blankOf[column] ?? null]))
}

const without = (sources: object, emptied: object) =>
  Object.fromEntries(Object.entries(sources).filter(([field]) => !(field in emptied)))

const blankOf: Record<string, unknown> = { nikState: 'missing', interests: [] }
