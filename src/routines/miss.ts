import { z } from 'zod'
import { act, done, line, refuse, version } from '#kernel'
import { settleFacts } from '#plans'
import { lockDay, toldDay } from './day.ts'
import { misserCodes } from './kinds.ts'
import { aboutRoutine } from './routine.ts'

/** The day passed without the service: on whose side, and why. What was recorded as held is taken back. */
export const miss = act({
  name: 'routine-day.missed',
  permission: 'routine.write',

  input: z.object({
    id: z.uuid(),
    version,
    missedBy: z.enum(misserCodes, 'Pilih sebabnya'),
    reason: line('Isi alasan', 240),
  }),

  async run({ tx, actor, now, today }, { id, version: seen, missedBy, reason }) {
    const day = await lockDay(tx, id, actor)
    if (day.version !== seen)
      return refuse('changed-meanwhile', { theirs: { ...toldDay(day), version: day.version } })
    if (day.state === 'cancelled') return refuse('is-cancelled')
    if (day.day > today) return refuse('not-yet', { day: day.day })
    const recorded = { recordedByName: actor.name, recordedAt: now, version: seen + 1 }
    await tx
      .updateTable('routineDay')
      .set({ state: 'missed', missedBy, reason, served: null, parts: '{}', note: null, ...recorded })
      .where('id', '=', id)
      .execute()
    await settleFacts(tx, now, { kind: 'service', id, unitId: day.unitId, kanwilId: day.kanwilId }, [])
    const about = [day.routineId, ...aboutRoutine(day)]
    const after = { ...toldDay({ day: day.day, missedBy }), state: 'missed' }
    return done(
      { id },
      { subject: id, about, scope: day, before: { state: day.state, ...toldDay(day) }, after, reason },
    )
  },
})
