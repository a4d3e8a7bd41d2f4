import { z } from 'zod'
import { findUnit } from '#accounts'
import { act, day, done, found, line, refuse, version } from '#kernel'
import { registerCodes } from '../kinds.ts'
import { bookFits, statusBy } from '../moves/status-by.ts'
import { isOwn, lockPerson } from '../person.ts'
import { numberTaken } from '../registrations.ts'
import { keepRevision } from '../revision.ts'
import { closeLines, isOffered, openLine } from './lines.ts'

/** A new line in a book of the same unit: a detainee is sentenced, or somebody who left comes back. */
export const changeRegister = act({
  name: 'person.register-changed',
  permission: 'move.write',

  input: z.object({
    id: z.uuid(),
    version,
    code: z.enum(registerCodes, 'Pilih register'),
    number: line('Isi nomor registrasi', 60),
    on: day('Isi tanggal'),
  }),

  async run(moment, { id, version: seen, code, number, on }) {
    const { tx, actor, today } = moment
    const person = await lockPerson(tx, id, actor)
    found(isOwn(actor, person) || undefined)
    if (person.version !== seen) return refuse('changed-meanwhile', { theirs: { version: person.version } })
    if (on > today) return refuse('begins-later', { field: 'on' })
    const { kind } = await findUnit(tx, person.unitId)
    if (!bookFits(code, kind)) return refuse('wrong-book', { field: 'code' })
    if (await numberTaken(tx, person.unitId, number)) return refuse('number-taken', { field: 'number' })
    if (await isOffered(tx, id)) return refuse('moving')
    if (await closeLines(tx, id, { on, closedAs: 'renumbered' }))
      return refuse('before-it-began', { field: 'on' })
    const status = statusBy(code, kind, person.status)
    await openLine(tx, { personId: id, unitId: person.unitId, code, number, fromOn: on })
    await tx
      .updateTable('person')
      .set({
        status,
        sources: JSON.stringify({ ...person.sources, status: { source: 'form', asOf: on } }),
        version: seen + 1,
      })
      .where('id', '=', id)
      .execute()
    const before = { status: person.status }
    await keepRevision(moment, {
      id,
      act: 'person.register-changed',
      source: 'form',
      before,
      after: { status, code, number },
    })
    return done({ id }, { subject: id, scope: person, before, after: { status, on } })
  },
})
