import { z } from 'zod'
import { act, day, done, found, newId, refuse } from '#kernel'
import { lockOpenItem } from '#plans'
import { haltOf, holidaysBetween, holidaysByDay, wholeNumber } from '#programmes'
import { rhythmCodes } from './kinds.ts'
import { daysOf, rhythmInWords } from './rhythm.ts'
import { aboutRoutine, routineFields, timesInOrder, toldRoutine } from './routine.ts'

const weekday = z.coerce.number().int().min(0).max(6)

/** Days of one service: a term of five years, each week twice. */
const mostDays = 600

/**
 * A service of a promise gets its rhythm, and all of its days are laid ahead. A day that falls on a holiday is laid
 * as called off, so that it is seen and can be made up for.
 */
export const arrange = act({
  name: 'routine.arranged',
  permission: 'routine.write',

  input: z
    .object({
      itemId: z.uuid('Pilih kegiatan rencana aksi'),
      ...routineFields,
      rhythm: z.enum(rhythmCodes, 'Pilih irama layanan'),
      weekdays: z.preprocess(
        (value) => (value === undefined ? [] : [...new Set([value].flat())]),
        z.array(weekday, 'Pilih paling sedikit satu hari').min(1, 'Pilih paling sedikit satu hari'),
      ),
      every: wholeNumber('Isi selang', 1, 12),
      nth: wholeNumber('Pilih pekan ke berapa', 1, 5).optional(),
      startsOn: day('Isi hari pertama'),
      endsOn: day('Isi hari terakhir'),
    })
    .refine(timesInOrder.check, timesInOrder.says)
    .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
      error: 'Hari terakhir lebih awal daripada hari pertama.',
      path: ['endsOn'],
    })
    .refine(({ rhythm, nth }) => rhythm === 'weekly' || nth !== undefined, {
      error: 'Pilih pekan ke berapa',
      path: ['nth'],
    })
    .refine(({ rhythm, weekdays }) => rhythm === 'weekly' || weekdays.length === 1, {
      error: 'Layanan bulanan jatuh pada satu hari saja.',
      path: ['weekdays'],
    }),

  async run(moment, { itemId, rhythm, weekdays, every, nth: asked, startsOn, endsOn, ...fields }) {
    const { tx, now } = moment
    const { agreementId: id } = found(
      await tx.selectFrom('planItem').select('agreementId').where('id', '=', itemId).executeTakeFirst(),
    )
    const held = await lockOpenItem(moment, { id, itemId })
    if (!held.ok) return held
    const { agreement, item } = held
    const { startsOn: termStart, endsOn: termEnd, unitId, kanwilId } = agreement
    if (termStart && startsOn < termStart)
      return refuse('outside-term', { field: 'startsOn', termStart, termEnd })
    if (termEnd && endsOn > termEnd) return refuse('outside-term', { field: 'endsOn', termStart, termEnd })
    if (item.stoppedOn && endsOn > item.stoppedOn) return refuse('item-stopped', { field: 'endsOn' })
    const repeated = { rhythm, weekdays, every, nth: rhythm === 'monthly' ? (asked ?? 1) : null }
    const days = daysOf({ ...repeated, startsOn, endsOn })
    if (days.length === 0) return refuse('no-day', { field: 'startsOn' })
    if (days.length > mostDays) return refuse('too-many-days', { field: 'endsOn', days: days.length })

    const isHalted = await haltOf(tx, { agreementId: id })
    const free = holidaysByDay(await holidaysBetween(tx, unitId, startsOn, endsOn))
    const routineId = newId()
    const about = { agreementId: id, planItemId: itemId }
    const common = { unitId, kanwilId, createdAt: now }
    await tx
      .insertInto('routine')
      .values({ id: routineId, ...about, ...common, ...fields, ...repeated, startsOn, endsOn })
      .execute()
    const laid = days.map((each) => {
      const halted = isHalted(each)
      const holiday = free.get(each)
      const reason = halted ? 'Kerja sama sedang tidak berlaku' : holiday ? `Libur: ${holiday}` : null
      const state = reason ? ('cancelled' as const) : ('planned' as const)
      return { day: each, state, reason, haltedBy: halted ? id : null }
    })
    await tx
      .insertInto('routineDay')
      .values(laid.map((each) => ({ id: newId(), routineId, ...common, ...each })))
      .execute()
    const planned = laid.filter(({ state }) => state === 'planned').length
    return done(
      { id: routineId },
      {
        subject: routineId,
        about: aboutRoutine(about),
        scope: agreement,
        after: {
          ...toldRoutine(fields),
          ...{ rhythm: rhythmInWords(repeated), startsOn, endsOn, days: planned },
          skipped: laid.length - planned,
        },
      },
    )
  },
})
