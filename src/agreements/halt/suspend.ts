import { z } from 'zod'
import { act, day, done, line, newId, refuse, upload } from '#kernel'
import { keepPaper } from '../keep-paper.ts'
import { lockAgreement } from '../queries.ts'
import { stageOn } from '../stages.ts'
import { openSuspension } from './queries.ts'

/** Nothing is done under the agreement for a while. It stays in force on paper, and its term runs on. */
export const suspend = act({
  name: 'agreement.suspended',
  permission: 'agreement.suspend',

  input: z
    .object({
      id: z.uuid(),
      reason: line('Isi alasan pembekuan', 240),
      beginsOn: day('Isi tanggal mulai dibekukan'),
      plannedUntil: day('Isi rencana berakhirnya pembekuan'),
      file: upload(),
    })
    .refine(({ beginsOn, plannedUntil }) => plannedUntil >= beginsOn, {
      error: 'Rencana berakhir lebih awal daripada mulai dibekukan. Periksa apakah keduanya tertukar.',
      path: ['plannedUntil'],
    }),

  async run(moment, { id, file, ...input }) {
    const { tx, actor, now, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (stageOn(agreement, today) !== 'active') return refuse('not-in-force')
    if (await openSuspension(tx, id)) return refuse('already-suspended')
    const { startsOn, endsOn } = agreement
    if ((startsOn && input.beginsOn < startsOn) || (endsOn && input.beginsOn > endsOn)) {
      return refuse('outside-term', { field: 'beginsOn', startsOn, endsOn })
    }

    const paperId = await keepPaper(moment, id, { kind: 'suspension-letter', file, note: null })
    await tx
      .insertInto('suspension')
      .values({ id: newId(), agreementId: id, ...input, paperId, at: now })
      .execute()
    const { reason, ...after } = input
    return done({ id }, { subject: id, scope: agreement, after: { ...after, paper: file.name }, reason })
  },
})
