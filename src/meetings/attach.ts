import { z } from 'zod'
import { act, done, line, maybe, newId, refuse, upload } from '#kernel'
import { fileKindCodes } from './kinds.ts'
import { lockMeeting } from './reach.ts'

/** A photo or a paper of the meeting, kept under its fingerprint. Files are added, never replaced. */
export const attach = act({
  name: 'meeting.file-attached',
  permission: 'meeting.record',

  input: z.object({
    id: z.uuid(),
    kind: z.enum(fileKindCodes, 'Pilih jenis berkas'),
    file: upload(),
    note: maybe(line('Isi keterangan', 240)),
  }),

  async run({ tx, actor, now }, { id, kind, file, note }) {
    const meeting = await lockMeeting(tx, id, actor)
    if (meeting.stage === 'called-off') return refuse('called-off')
    const { sha256, type, name } = file
    const same = await tx
      .selectFrom('meetingFile')
      .select('name')
      .where('meetingId', '=', id)
      .where('actionPointId', 'is', null)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) return refuse('same-file', { field: 'file', name: same.name })

    const fileId = newId()
    await tx
      .insertInto('meetingFile')
      .values({
        ...{ id: fileId, meetingId: id, kind, note, sha256, type, name },
        ...{ size: BigInt(file.size), addedBy: actor.name, at: now },
      })
      .execute()
    return done(
      { id },
      { subject: fileId, about: [id], scope: meeting, after: { fileKind: kind, file: name, sha256, note } },
    )
  },
})
