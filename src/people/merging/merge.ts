import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, found, line, newId, refuse, type Tx } from '#kernel'
import { isOwn, lockPerson } from '../person.ts'
import { keepRevision } from '../revision.ts'
import type { Origin, Person } from '../tables.ts'
import { carryWithdrawals } from './carry-withdrawals.ts'
import { fillings } from './fields.ts'

/** Two files of one person become one. Every tie goes to the file that stays, and nothing is thrown away. */
export const merge = act({
  name: 'person.merged',
  permission: 'person.merge',

  input: z
    .object({
      id: z.uuid(),
      other: z.uuid('Pilih berkas kedua'),
      stays: z.uuid('Pilih berkas yang tetap dipakai'),
      reason: line('Isi alasan', 240),
    })
    .refine(({ id, other, stays }) => id !== other && [id, other].includes(stays), {
      path: ['stays'],
      message: 'Pilih berkas yang tetap dipakai',
    }),

  async run(moment, { id, other, stays: stayId, reason }) {
    const { tx, actor, now, today } = moment
    const goneId = stayId === id ? other : id
    // always in one order, so that two who merge the same files do not wait for each other
    const locked: Person[] = []
    for (const each of [stayId, goneId].sort()) locked.push(await lockPerson(tx, each, actor))
    const stays = found(locked.find((each) => each.id === stayId && isOwn(actor, each)))
    const gone = found(locked.find((each) => each.id === goneId && isOwn(actor, each)))
    if (stays.nikHash && gone.nikHash && stays.nikHash !== gone.nikHash) return refuse('two-niks')
    if (await isMoving(tx, [stayId, goneId])) return refuse('moving')

    const { rows } = await sql<{ moved: unknown }>`select tie_over(${goneId}, ${stayId}) as moved`.execute(tx)
    await carryWithdrawals(moment, stayId, goneId)
    const filled = fillings(stays, gone)
    const fields = Object.keys(filled)
    await tx
      .updateTable('person')
      .set({
        ...filled,
        sources: JSON.stringify({ ...originsIn(gone, fields), ...originsIn(stays) }),
        version: stays.version + 1,
      })
      .where('id', '=', stayId)
      .execute()
    await tx
      .updateTable('person')
      .set({ mergedInto: stayId, archivedAt: now, version: gone.version + 1 })
      .where('id', '=', goneId)
      .execute()
    await tx
      .insertInto('personMerge')
      .values({
        id: newId(),
        staysId: stayId,
        goneId,
        reason,
        moved: JSON.stringify(rows[0]?.moved),
        filled: JSON.stringify(filled),
        mergedBy: actor.name,
        mergedAt: now,
      })
      .execute()
    const before = Object.fromEntries(fields.map((field) => [field, stays[field as keyof Person]]))
    await keepRevision(moment, { id: stayId, act: 'person.merged', source: 'form', before, after: filled })
    const after = { fields, on: today }
    // the reason may speak of the person and stands with the merge, where it can be erased
    return done({ id: stayId }, { subject: stayId, about: [goneId], scope: stays, after })
  },
})

async function isMoving(tx: Tx, ids: string[]): Promise<boolean> {
  const open = await tx
    .selectFrom('personMoveItem')
    .select('moveId')
    .where('personId', 'in', ids)
    .where('state', '=', 'offered')
    .executeTakeFirst()
  return open !== undefined
}

function originsIn({ sources }: Person, fields?: string[]): Record<string, Origin> {
  const all = Object.entries(sources as unknown as Record<string, Origin>)
  return Object.fromEntries(fields ? all.filter(([field]) => fields.includes(field)) : all)
}
