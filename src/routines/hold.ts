import { z } from 'zod'
import { act, done, line, maybe, refuse, version } from '#kernel'
import { settleFacts } from '#plans'
import { lockDay, toldDay } from './day.ts'
import { aboutRoutine } from './routine.ts'
import { partsOf, servedFields, tooMany } from './served.ts'

/** The service was given on its day. One day is one service, however many were served. */
export const hold = act({
  name: 'routine-day.held',
  permission: 'routine.write',

  input: z
    .object({ id: z.uuid(), version, ...servedFields, note: maybe(line('Isi catatan', 300)) })
    .superRefine((typed, check) => {
      const field = tooMany(typed)
      if (field)
        check.addIssue({
          code: 'custom',
          path: [field],
          message: 'Jumlah bagian-bagiannya melebihi jumlah yang dilayani.',
        })
    }),

  async run({ tx, actor, now, today }, { id, version: seen, note, ...typed }) {
    const day = await lockDay(tx, id, actor)
    if (day.version !== seen)
      return refuse('changed-meanwhile', { theirs: { ...toldDay(day), version: day.version } })
    if (day.state === 'cancelled') return refuse('is-cancelled')
    if (day.day > today) return refuse('not-yet', { day: day.day })
    if (day.madeUpById) return refuse('is-made-up', { on: day.madeUpOn })
    const { agreementId, planItemId } = day
    const told = await tx
      .selectFrom('factReport')
      .select('id')
      .where('planItemId', '=', planItemId)
      .where('kind', '=', 'service')
      .where('happenedOn', '=', day.day)
      .where('takenBackOn', 'is', null)
      .executeTakeFirst()
    if (told) return refuse('reported-by-hand')

    const served = typed.served ?? null
    const parts = partsOf(typed)
    const recorded = { recordedByName: actor.name, recordedAt: now, version: seen + 1 }
    await tx
      .updateTable('routineDay')
      .set({
        state: 'held',
        served,
        parts: JSON.stringify(parts),
        note,
        missedBy: null,
        reason: null,
        ...recorded,
      })
      .where('id', '=', id)
      .execute()
    const happened = { agreementId, planItemId, kind: 'service' as const, happenedOn: day.day, amount: 1n }
    await settleFacts(tx, now, { kind: 'service', id, unitId: day.unitId, kanwilId: day.kanwilId }, [
      happened,
    ])
    const about = [day.routineId, ...aboutRoutine(day)]
    const after = { ...toldDay({ ...day, served, note, missedBy: null, reason: null }), state: 'held' }
    return done(
      { id },
      { subject: id, about, scope: day, before: { state: day.state, ...toldDay(day) }, after },
    )
  },
})
