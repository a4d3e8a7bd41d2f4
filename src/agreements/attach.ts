import { z } from 'zod'
import { act, done, line, maybe, refuse, upload } from '#kernel'
import { mayEdit } from './editing.ts'
import { keepPaper } from './keep-paper.ts'
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

  async run(moment, { id, kind, file, note }) {
    const { tx, actor } = moment
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

    const paperId = await keepPaper(moment, id, { kind, file, note })
    const { sha256, name } = file
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
