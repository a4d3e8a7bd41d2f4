import { sql } from 'kysely'
import { z } from 'zod'
import { act, addDays, day, done, line, maybe, newId, refuse, type Tx, version } from '#kernel'
import { pauseChoices } from '../kinds.ts'
import { aboutPlace, lockPlace, notHeld, resultOf } from './lock.ts'

/** A place rests for some days, and is back by itself the day after. */
export const pause = act({
  name: 'participant.paused',
  permission: 'enrolment.write',

  input: z
    .object({
      id: z.uuid(),
      version,
      fromOn: day('Isi hari pertama jeda'),
      untilOn: day('Isi hari terakhir jeda'),
      reason: z.enum(pauseChoices, 'Pilih alasan jeda'),
      note: maybe(line('Isi catatan', 240)),
    })
    .refine(({ fromOn, untilOn }) => untilOn >= fromOn, {
      path: ['untilOn'],
      message: 'Hari terakhir jeda lebih awal daripada hari pertama',
    }),

  async run({ tx, actor, now }, { id, version: seen, fromOn, untilOn, reason, note }) {
    const { place, cohort } = await lockPlace(tx, id, actor)
    const wrong = notHeld(place, seen)
    if (wrong) return wrong
    if (fromOn < place.fromOn || untilOn > cohort.endsOn) return refuse('outside-place', { field: 'untilOn' })
    if (await rests(tx, id, fromOn, untilOn)) return refuse('rests-already', { field: 'fromOn' })
    await tx
      .insertInto('participantPause')
      .values({
        id: newId(),
        participantId: id,
        fromOn,
        untilOn,
        reason,
        note,
        isolationId: null,
        createdAt: now,
      })
      .execute()
    await tx
      .updateTable('participant')
      .set({ version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(resultOf(place), {
      ...aboutPlace(place),
      scope: cohort,
      after: { pausedFrom: fromOn, pausedUntil: untilOn },
    })
  },
})

/** Back earlier than was thought. A pause that has not begun goes altogether. */
export const resume = act({
  name: 'participant.resumed',
  permission: 'enrolment.write',

  input: z.object({ id: z.uuid(), version, on: day('Isi hari kembali') }),

  async run({ tx, actor, today }, { id, version: seen, on }) {
    const { place, cohort } = await lockPlace(tx, id, actor)
    const wrong = notHeld(place, seen)
    if (wrong) return wrong
    if (on > today) return refuse('in-the-future', { field: 'on' })
    const { rows } = await sql<{ id: string; fromOn: string }>`
      select id, from_on from participant_pause where participant_id = ${id} and until_on >= ${on}
        and isolation_id is null`.execute(tx)
    if (rows.length === 0) return refuse('not-resting')
    await sql`delete from participant_pause where participant_id = ${id} and from_on >= ${on}
      and isolation_id is null`.execute(tx)
    await sql`update participant_pause set until_on = ${addDays(on, -1)} where participant_id = ${id}
      and until_on >= ${on} and isolation_id is null`.execute(tx)
    await tx
      .updateTable('participant')
      .set({ version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(resultOf(place), { ...aboutPlace(place), scope: cohort, after: { resumedOn: on } })
  },
})

async function rests(tx: Tx, participantId: string, fromOn: string, untilOn: string): Promise<boolean> {
  const { rows } = await sql`select from participant_pause where participant_id = ${participantId}
    and from_on <= ${untilOn} and until_on >= ${fromOn} limit 1`.execute(tx)
  return rows.length > 0
}
