import { z } from 'zod'
import { act, done, paragraph, ruleOn } from '#kernel'
import { lockFile } from '../person.ts'
import { lookKindCodes } from './kinds.ts'
import { writeLook } from './write-look.ts'

/** Fewer letters are no reason. */
const reason = paragraph('Tulis alasan', 500).pipe(
  z.string().min(15, 'Tulis alasannya dalam satu kalimat, paling sedikit 15 huruf'),
)
/** Why somebody looks: a kind to count by, and a sentence for whoever reviews it. */
export const reasonFields = { kind: z.enum(lookKindCodes, 'Pilih keperluan'), reason }

export interface Leave {
  fileMinutes: number
  sealedMinutes: number
}

/** Opens a file outside the own care for a while, after a reason was given; a reviewer reads it. */
export const ask = act({
  name: 'person.opened',
  permission: 'person.read',

  input: z.object({ id: z.uuid(), ...reasonFields }),

  async run(moment, { id, kind, reason }) {
    const { tx, actor, now, today } = moment
    const person = await lockFile(tx, id, actor)
    const { value } = await ruleOn<Leave>(tx, 'look.leave', today, person)
    const opensUntil = new Date(now.getTime() + value.fileMinutes * 60_000)
    const lookId = await writeLook(moment, person, ['file'], { kind, reason, opensUntil })
    return done(
      { id },
      { subject: lookId, scope: person, after: { file: id, looked: 'file', purpose: kind } },
    )
  },
})
