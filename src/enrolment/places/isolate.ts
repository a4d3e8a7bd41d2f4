import { sql } from 'kysely'
import { z } from 'zod'
import { act, addDays, day, done, found, line, newId, refuse } from '#kernel'
import { isOwn, lockPerson } from '#people'
import { noteChange } from '../changes/note.ts'

/** Somebody of the unit is kept apart: every place rests until then and is back by itself. */
export const isolate = act({
  name: 'isolation.recorded',
  permission: 'isolation.record',

  input: z
    .object({
      id: z.uuid(),
      fromOn: day('Isi hari pertama'),
      untilOn: day('Isi hari terakhir'),
      letter: line('Isi nomor surat', 120),
    })
    .refine(({ fromOn, untilOn }) => untilOn >= fromOn, {
      path: ['untilOn'],
      message: 'Hari terakhir lebih awal daripada hari pertama',
    }),

  async run({ tx, actor, now, today }, { id: personId, fromOn, untilOn, letter }) {
    const person = await lockPerson(tx, personId, actor)
    found(isOwn(actor, person) || undefined)
    if (person.status === 'former') return refuse('not-here')
    if (fromOn > today) return refuse('in-the-future', { field: 'fromOn' })
    const standing = await tx
      .selectFrom('isolation')
      .select('id')
      .where('personId', '=', personId)
      .where('fromOn', '<=', untilOn)
      .where('untilOn', '>=', fromOn)
      .executeTakeFirst()
    if (standing) return refuse('isolated-already', { field: 'fromOn' })
    const scope = { unitId: person.unitId, kanwilId: person.kanwilId }
    const id = newId()
    await tx
      .insertInto('isolation')
      .values({
        id,
        personId,
        ...scope,
        fromOn,
        untilOn,
        letter,
        recordedBy: actor.name,
        recordedAt: now,
        liftedBy: null,
      })
      .execute()
    await sql`insert into participant_pause (id, participant_id, from_on, until_on, reason, isolation_id, created_at)
      select gen_random_uuid(), participant.id, greatest(participant.from_on, ${fromOn}::date), ${untilOn}, 'isolation', ${id}, ${now}
      from participant where participant.person_id = ${personId} and participant.unit_id = ${scope.unitId}
        and participant.until_on is null and participant.from_on <= ${untilOn}::date`.execute(tx)
    await noteChange(tx, {
      personId,
      ...scope,
      kind: 'isolated',
      sourceId: id,
      subjectId: id,
      after: untilOn,
      happenedOn: fromOn,
      now,
    })
    return done(
      { personId },
      { subject: personId, about: [id], scope, after: { isolatedFrom: fromOn, isolatedUntil: untilOn } },
    )
  },
})

/** It ends earlier; places are held again from that day. */
export const liftIsolation = act({
  name: 'isolation.lifted',
  permission: 'isolation.record',

  input: z.object({ id: z.uuid(), isolation: z.uuid(), on: day('Isi hari kembali') }),

  async run({ tx, actor, today }, { id: personId, isolation: isolationId, on }) {
    const person = await lockPerson(tx, personId, actor)
    found(isOwn(actor, person) || undefined)
    const kept = found(
      await tx
        .selectFrom('isolation')
        .selectAll()
        .where('id', '=', isolationId)
        .where('personId', '=', personId)
        .forUpdate()
        .executeTakeFirst(),
    )
    if (on > today) return refuse('in-the-future', { field: 'on' })
    if (on <= kept.fromOn || on > kept.untilOn) return refuse('outside-isolation', { field: 'on' })
    const untilOn = addDays(on, -1)
    await tx
      .updateTable('isolation')
      .set({ untilOn, liftedBy: actor.name })
      .where('id', '=', isolationId)
      .execute()
    await sql`delete from participant_pause where isolation_id = ${isolationId} and from_on > ${untilOn}`.execute(
      tx,
    )
    await sql`update participant_pause set until_on = ${untilOn} where isolation_id = ${isolationId}
      and until_on > ${untilOn}`.execute(tx)
    const about = [isolationId]
    return done(
      { personId },
      {
        subject: personId,
        about,
        scope: person,
        before: { isolatedUntil: kept.untilOn },
        after: { isolatedUntil: untilOn },
      },
    )
  },
})
