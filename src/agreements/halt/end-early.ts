import { z } from 'zod'
import { act, day, done, line, newId, paragraph, refuse, upload } from '#kernel'
import { enterStage } from '../enter-stage.ts'
import { keepPaper } from '../keep-paper.ts'
import { lockAgreement } from '../queries.ts'
import { stageOn } from '../stages.ts'
import { initiatorCodes } from './words.ts'

/**
 * The agreement ends before its day, with the letter that says so and what becomes of rights, duties and things.
 * What is planned after that day is stopped by whoever knows it, as a reaction to this act.
 */
export const endEarly = act({
  name: 'agreement.terminated',
  permission: 'agreement.terminate',

  input: z.object({
    id: z.uuid(),
    endedOn: day('Isi tanggal pengakhiran'),
    initiatedBy: z.enum(initiatorCodes, 'Pilih atas prakarsa siapa'),
    reason: line('Isi alasan pengakhiran', 240),
    settlement: paragraph('Isi penyelesaian hak dan kewajiban', 2000),
    handover: paragraph('Isi serah terima barang, atau tulis tidak ada', 2000),
    file: upload(),
  }),

  async run(moment, { id, file, ...input }) {
    const { tx, actor, now, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (stageOn(agreement, today) !== 'active') return refuse('not-in-force')
    if (input.endedOn > today) return refuse('in-the-future', { field: 'endedOn' })
    const { startsOn } = agreement
    if (startsOn && input.endedOn < startsOn) return refuse('before-it-began', { field: 'endedOn', startsOn })

    const paperId = await keepPaper(moment, id, { kind: 'termination-letter', file, note: null })
    await tx
      .insertInto('earlyEnd')
      .values({ id: newId(), agreementId: id, ...input, paperId, recordedOn: today, at: now })
      .execute()
    await enterStage(moment, id, { stage: 'terminated', on: input.endedOn, reason: input.reason, paperId })
    const { reason, ...after } = input
    return done(
      { id },
      {
        subject: id,
        scope: agreement,
        before: { stage: agreement.stage },
        after: { stage: 'terminated', ...after, paper: file.name },
        reason,
      },
    )
  },
})
