import { z } from 'zod'
import { act, done, newId, refuse, type Tx } from '#kernel'
import { lockOwnPerson } from '#people'
import { openStates } from '../kinds.ts'
import { takeTranscript } from './transcript.ts'

/** A pack is begun for somebody of the own unit: with the programmes of today, and what the pack before it held. */
export const begin = act({
  name: 'pack.begun',
  permission: 'pack.write',
  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now, today }, { id }) {
    const person = await lockOwnPerson(tx, id, actor)
    const earlier = await tx
      .selectFrom('pack')
      .select(['id', 'number', 'state'])
      .where('personId', '=', id)
      .orderBy('number', 'desc')
      .execute()
    if (earlier.some(({ state }) => openStates.some((open) => open === state))) return refuse('one-open')
    const packId = newId()
    await tx
      .insertInto('pack')
      .values({
        id: packId,
        personId: id,
        number: (earlier[0]?.number ?? 0) + 1,
        begunOn: today,
        begunByName: actor.name,
        writers: [actor.accountId ?? ''],
        createdAt: now,
      })
      .execute()
    const last = earlier.find(({ state }) => state === 'given')
    if (last) await copyParts(tx, last.id, packId)
    await takeTranscript(tx, packId, id)
    return done({ id, packId }, { subject: id, about: [packId], scope: person })
  },
})

/** Titles and words somebody chose are not typed twice; whoever no longer agrees to be named is left behind. */
async function copyParts(tx: Tx, from: string, packId: string): Promise<void> {
  const of = <Table extends 'packLine' | 'packReference' | 'packStep'>(table: Table) =>
    tx
      .selectFrom(table as 'packLine')
      .selectAll()
      .where('packId', '=', from)
      .execute()
  for (const table of ['packLine', 'packReference', 'packStep'] as const) {
    const rows = await of(table)
    if (rows.length === 0) continue
    await tx
      .insertInto(table as 'packLine')
      .values(rows.map((row) => ({ ...row, id: newId(), packId })))
      .execute()
  }
  const contacts = await tx
    .selectFrom('packContact')
    .innerJoin('namedContact', 'namedContact.id', 'packContact.namedContactId')
    .selectAll('packContact')
    .where('packId', '=', from)
    .where('namedContact.withdrawnOn', 'is', null)
    .execute()
  if (contacts.length > 0)
    await tx
      .insertInto('packContact')
      .values(contacts.map((row) => ({ ...row, id: newId(), packId })))
      .execute()
}
