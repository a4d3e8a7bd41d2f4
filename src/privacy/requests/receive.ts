import { z } from 'zod'
import { findUnit } from '#accounts'
import { act, day, done, found, line, newId, paragraph, refuse, ruleOn } from '#kernel'
import { cares, lockPerson } from '#people'
import { relationCodes, requestKindCodes } from './kinds.ts'
import { momentIn } from './moment-in.ts'

/** Writes down what somebody asks of the data about them; from the hour it was received its clock runs. */
export const receive = act({
  name: 'data-request.received',
  permission: 'person.care',

  input: z.object({
    id: z.uuid(),
    kind: z.enum(requestKindCodes, 'Pilih yang diminta'),
    askedBy: line('Isi siapa yang meminta', 160),
    relation: z.enum(relationCodes, 'Pilih hubungannya'),
    wish: paragraph('Tulis yang diminta', 1000),
    proof: paragraph('Tulis buktinya', 1000),
    receivedOn: day('Isi tanggal diterima'),
    receivedClock: z
      .string('Isi jam diterima')
      .regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, 'Tulis jam dan menit, misalnya 14.30'),
  }),

  async run({ tx, actor, now, today }, { id: personId, receivedOn, receivedClock, ...typed }) {
    const person = await lockPerson(tx, personId, actor)
    found(cares(actor, person) || null)
    const { timeZone } = await findUnit(tx, person.unitId)
    const receivedAt = momentIn(timeZone, receivedOn, receivedClock)
    if (receivedAt > now) return refuse('not-yet', { field: 'receivedClock' })
    const { value } = await ruleOn<{ hours: number }>(tx, 'data-request.hours', today, person)
    const dueAt = new Date(receivedAt.getTime() + value.hours * 3_600_000)
    const id = newId()
    await tx
      .insertInto('dataRequest')
      .values({ id, personId, ...typed, receivedAt, dueAt, createdAt: now })
      .execute()
    const after = { request: typed.kind, relation: typed.relation, dueAt: dueAt.toISOString() }
    return done({ id, personId }, { subject: id, about: [personId], scope: person, after })
  },
})
