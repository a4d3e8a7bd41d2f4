import { z } from 'zod'
import { act, day, done, newId, paragraph, refuse, type Tx, type Upload, upload } from '#kernel'
import { lockPoint, mayReport, type PointView, scopeIn } from './reach.ts'

/** Somebody says that it is done, since when, and shows it. The second person never reports. */
export const report = act({
  name: 'action-point.reported',
  permission: 'action-point.report',

  input: z.object({
    id: z.uuid(),
    reportedOn: day('Isi tanggal selesai'),
    report: paragraph('Isi apa yang sudah dikerjakan', 2000),
    file: upload().optional(),
  }),

  async run({ tx, actor, now, today }, { id, reportedOn, report: said, file }) {
    const point = await lockPoint(tx, id, actor, mayReport)
    if (point.stage !== 'open') return refuse('not-open')
    if (point.verifierId === actor.accountId) return refuse('the-verifier')
    if (reportedOn > today) return refuse('in-the-future', { field: 'reportedOn' })
    if (reportedOn < point.heldOn) return refuse('before-the-meeting', { field: 'reportedOn' })

    await tx
      .updateTable('actionPoint')
      .set({
        ...{ stage: 'reported', reportedOn, report: said, returnedOn: null, returnedReason: null },
        ...{ reportedBy: actor.accountId, reportedByName: actor.name, version: point.version + 1 },
      })
      .where('id', '=', id)
      .execute()
    if (file) await keep(tx, point, file, actor.name, now)
    return done(
      { id },
      {
        subject: id,
        about: [point.meetingId],
        scope: scopeIn(point),
        before: { stage: point.stage },
        after: { stage: 'reported', reportedOn, report: said, file: file?.name },
      },
    )
  },
})

async function keep(tx: Tx, point: PointView, file: Upload, addedBy: string, at: Date): Promise<void> {
  const { sha256, type, name } = file
  await tx
    .insertInto('meetingFile')
    .values({
      ...{ id: newId(), meetingId: point.meetingId, actionPointId: point.id, kind: 'proof' },
      ...{ sha256, size: BigInt(file.size), type, name, note: null, addedBy, at },
    })
    .execute()
}
