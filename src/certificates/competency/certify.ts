import { z } from 'zod'
import { act, day, done, found, line, maybe, newId, refuse, upload } from '#kernel'
import { ageOn } from '#people'
import { ageGroupOf } from '#plans'
import { holdersOf } from '../proposals/issue.ts'
import { lockTest } from './test.ts'

/** The certificate that a certification body issued: its own number, its days and its scan. None is made up here. */
export const certify = act({
  name: 'competency.certified',
  permission: 'competency.record',

  input: z
    .object({
      id: z.uuid(),
      result: z.uuid(),
      number: line('Isi nomor sertifikat dari LSP', 80),
      registration: maybe(line('Isi nomor registrasi', 80)),
      issuedOn: day('Isi tanggal terbit'),
      validUntil: day('Isi tanggal akhir berlaku'),
      file: upload(),
    })
    .refine(({ issuedOn, validUntil }) => validUntil > issuedOn, {
      error: 'Tanggal akhir berlaku harus sesudah tanggal terbit.',
      path: ['validUntil'],
    }),

  async run(moment, { id, result: resultId, file, ...input }) {
    const { tx, actor, now, today } = moment
    const test = await lockTest(tx, id, actor)
    const result = found(
      await tx
        .selectFrom('competencyResult')
        .selectAll()
        .where('id', '=', resultId)
        .where('testId', '=', id)
        .where('takenBackAt', 'is', null)
        .executeTakeFirst(),
    )
    if (!result.complete) return refuse('not-competent')
    if (input.issuedOn > today) return refuse('in-the-future', { field: 'issuedOn' })
    if (input.issuedOn < test.heldOn) return refuse('before-the-test', { field: 'issuedOn' })
    const there = await tx
      .selectFrom('certificate')
      .select('resultId')
      .where((eb) =>
        eb.or([
          eb('resultId', '=', resultId),
          eb.and([
            eb('level', '=', 'competency'),
            eb('body', '=', test.body),
            eb('number', '=', input.number),
          ]),
        ]),
      )
      .execute()
    if (there.some((each) => each.resultId === resultId)) return refuse('certified-already')
    if (there.length > 0) return refuse('number-taken', { field: 'number' })
    const holder = found((await holdersOf(moment, [result.participantId]))[0])
    const certificateId = newId()
    const { unitId, kanwilId, cohortId, body, scheme: title, heldOn } = test
    await tx
      .insertInto('certificate')
      .values({
        ...{
          id: certificateId,
          unitId,
          kanwilId,
          cohortId,
          body,
          title,
          resultId,
          level: 'competency',
          ...input,
        },
        ...{ personId: holder.personId, participantId: result.participantId, holder: holder.name },
        ...{ startsOn: heldOn, endsOn: heldOn, firstIssuedOn: input.issuedOn, createdAt: now },
        ...{ recordedBy: actor.accountId ?? '', recordedByName: actor.name },
        ...{ scanSha256: file.sha256, scanSize: BigInt(file.size), scanType: file.type, scanName: file.name },
        ...{ birthYear: holder.birthDate ? Number(holder.birthDate.slice(0, 4)) : null, sex: holder.sex },
        ...{
          status: holder.status,
          ageGroup: holder.birthDate ? ageGroupOf(ageOn(holder.birthDate, today)) : null,
        },
        ...notOurs,
      })
      .execute()
    const about = [certificateId, cohortId, holder.personId]
    const after = { number: input.number, validUntil: input.validUntil }
    return done({ id, certificateId }, { subject: certificateId, about: [id, ...about], scope: test, after })
  },
})

const notOurs = {
  proposalId: null,
  issuerId: null,
  year: null,
  seriesId: null,
  serial: null,
  code: null,
  hours: null,
  programmeHours: null,
  credential: null,
  compact: null,
  confirmedByName: null,
  confirmedAt: null,
}
