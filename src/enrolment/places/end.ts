import { z } from 'zod'
import { act, addDays, day, done, line, maybe, newId, refuse, version } from '#kernel'
import { candidateFor } from '../candidates.ts'
import { seatsFree, takesPeople } from '../cohort.ts'
import { endChoices } from '../kinds.ts'
import { aboutPlace, lockPlace, notHeld, resultOf } from './lock.ts'

/** A place is given up before the cohort ends; the seat is free again. */
export const end = act({
  name: 'participant.ended',
  permission: 'enrolment.write',

  input: z.object({
    id: z.uuid(),
    version,
    on: day('Isi hari terakhir ikut'),
    reason: z.enum(endChoices, 'Pilih alasan keluar'),
    note: maybe(line('Isi catatan', 240)),
  }),

  async run({ tx, actor, today }, { id, version: seen, on, reason, note }) {
    const { place, cohort } = await lockPlace(tx, id, actor)
    const wrong = notHeld(place, seen)
    if (wrong) return wrong
    if (on > today) return refuse('in-the-future', { field: 'on' })
    // what was recorded by mistake was never a day of theirs
    const untilOn = reason === 'mistake' ? addDays(place.fromOn, -1) : on
    if (untilOn < addDays(place.fromOn, -1)) return refuse('before-it-began', { field: 'on' })
    await tx
      .updateTable('participant')
      .set({ untilOn, endReason: reason, endNote: note, endSource: null, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(resultOf(place), {
      ...aboutPlace(place),
      scope: cohort,
      after: { untilOn, endReason: reason },
    })
  },
})

/** An end that turned out wrong, or a move that was undone: the place is held again, and the days between rest. */
export const restore = act({
  name: 'participant.restored',
  permission: 'enrolment.decide',

  input: z.object({ id: z.uuid(), version }),

  async run({ tx, actor, now, today }, { id, version: seen }) {
    const { place, cohort } = await lockPlace(tx, id, actor)
    if (place.version !== seen) return refuse('changed-meanwhile', { theirs: { version: place.version } })
    const { untilOn } = place
    if (untilOn === null) return refuse('held')
    if (!takesPeople(cohort)) return refuse('cohort-over')
    const candidate = await candidateFor(tx, cohort, today, place.personId)
    if (!candidate) return refuse('not-here')
    if (candidate.seated) return refuse('held')
    if (seatsFree(cohort) === 0) return refuse('full')
    await tx
      .updateTable('participant')
      .set({ untilOn: null, endReason: null, endNote: null, endSource: null, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const [fromOn, until] = [addDays(untilOn, 1), addDays(today, -1)]
    if (until >= fromOn && fromOn > place.fromOn) {
      await tx
        .insertInto('participantPause')
        .values({
          id: newId(),
          participantId: id,
          fromOn,
          untilOn: until,
          reason: 'absent',
          note: null,
          isolationId: null,
          createdAt: now,
        })
        .execute()
    }
    const before = { untilOn, endReason: place.endReason }
    return done(resultOf(place), { ...aboutPlace(place), scope: cohort, before })
  },
})
