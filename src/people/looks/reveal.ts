import { z } from 'zod'
import { act, done, refuse, ruleOn, ticked } from '#kernel'
import { lockFile } from '../person.ts'
import { type Leave, reasonFields } from './ask.ts'
import { cares, seesWhole, standingTo } from './leave.ts'
import { writeLook } from './write-look.ts'

/** Shows NIK or address, sealed for everybody, for a few minutes; each showing is written down. */
export const reveal = act({
  name: 'person.revealed',
  permission: 'person.read',

  input: z.object({
    id: z.uuid(),
    what: ticked(['nik', 'address'], 'Pilih yang perlu ditampilkan'),
    ...reasonFields,
  }),

  async run(moment, { id, what, kind, reason }) {
    const { tx, actor, now, today } = moment
    const person = await lockFile(tx, id, actor)
    const standing = await standingTo(tx, actor, id, now, today)
    if (!cares(actor, person) && !standing?.open) return refuse('file-shut')
    if (!seesWhole(actor, person, today)) return refuse('child')
    const { value } = await ruleOn<Leave>(tx, 'look.leave', today, person)
    const opensUntil = new Date(now.getTime() + value.sealedMinutes * 60_000)
    const lookId = await writeLook(moment, person, what, { kind, reason, opensUntil })
    const after = { file: id, looked: what, purpose: kind }
    return done({ id }, { subject: lookId, scope: person, after })
  },
})
