import { z } from 'zod'
import { act, done, line, maybe, newId, refuse, upload } from '#kernel'
import { mayEdit } from './editing.ts'
import { paperKindCodes } from './kinds.ts'
import { lockAgreement } from './queries.ts'

/** A paper of the agreement, kept under its fingerprint. Papers are added, never replaced. */
export const attach = act({
  name: 'paper.attached',
  permission: 'agreement.attach',

  input: z.object({
    id: z.uuid(),
    kind: z.enum(paperKindCodes, 'Pilih jenis berkas'),
    file: upload(),
    note: maybe(line('Isi keterangan', 240)),
  }),

  async run({ tx, actor, now }, { id, kind, file, note }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'papers', agreement.stage)) return refuse('locked')
    const same = await tx
      .selectFrom('paper')
      .select('name')
      .where('agreementId', '=', id)
      .where('sha256', '=', file.sha256)
      .where('kind', '=', kind)
      .executeTakeFirst()
    if (same) return refuse('same-paper', { field: 'file', name: same.name })

    const paperId = newId()
    const { sha256, type, name } = file
    await tx
      .insertInto('paper')
      .values({
        id: paperId,
        agreementId: id,
        kind,
        sha256,
        size: BigInt(file.size),
        type,
        name,
        note,
        addedBy: actor.name,
        at: now,
      })
      .execute()
    return done(
      { id },
      {
        subject: paperId,
        about: [id],
        scope: agreement,
        after: { paperKind: kind, paper: name, sha256, note },
      },
    )
  },
})
