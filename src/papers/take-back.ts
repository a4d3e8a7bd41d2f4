import { z } from 'zod'
import { lockAgreement, mayEdit, writeAnnex } from '#agreements'
import { act, done, line, maybe, newId, refuse, upload } from '#kernel'
import { compareTexts } from './comparing/compare.ts'
import { changesSince } from './comparing/since.ts'
import { keepText } from './keep-text.ts'
import { docxType } from './printing/docx.ts'
import { latestText } from './queries.ts'

/** A file that came in, with what it says; `lines` is put there by whoever read it, never by a form. */
const input = z
  .object({
    id: z.uuid(),
    file: upload([docxType], 'Pilih berkas Word yang kembali'),
    note: maybe(line('Isi catatan', 240)),
    lines: z.union([z.array(z.string()), z.literal('unreadable')]).default('unreadable'),
  })
  .superRefine(({ lines, file }, check) => {
    const ill = (message: string) => check.addIssue({ code: 'custom', path: ['file'], message })
    if (lines === 'unreadable')
      ill(
        `Berkas ${file.name} tidak dapat dibaca sebagai naskah Word. Buka di Word, simpan ulang sebagai DOCX, lalu unggah lagi.`,
      )
    else if (lines.length === 0) ill(`Berkas ${file.name} tidak berisi tulisan. Pilih naskah yang benar.`)
  })

/**
 * Keeps a text that was edited outside as the next version, with who brought it back and when. Changed words are a
 * changed text: an approval given before no longer covers them.
 */
export const takeBack = act({
  name: 'text.returned',
  permission: 'text.write',
  input,

  async run(moment, { id, file, note, lines }) {
    const { tx, actor, now } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'parties', agreement.stage)) return refuse('locked')
    const same = await tx
      .selectFrom('agreementText')
      .select('serial')
      .where('agreementId', '=', id)
      .where('sha256', '=', file.sha256)
      .executeTakeFirst()
    if (same) return refuse('same-text', { field: 'file', serial: same.serial })

    const before = await latestText(tx, id)
    const read = lines === 'unreadable' ? [] : lines
    const differences = (before ? changesSince(before, read) : compareTexts([], read)).filter(
      ({ is }) => is !== 'same',
    )
    const held = differences.length > 0 && (await writeAnnex(moment, agreement))
    if (held) return held
    const serial = (before?.serial ?? 0) + 1
    const textId = newId()
    const { sha256, size, type, name } = file
    await keepText(tx, {
      id: textId,
      agreementId: id,
      serial,
      origin: 'returned',
      lines: read,
      signingOn: before?.signingOn ?? null,
      sharesData: before?.sharesData ?? agreement.objects.includes('civil-registry'),
      sha256,
      size: BigInt(size),
      type,
      name,
      note,
      madeBy: actor.name,
      at: now,
    })
    const after = { textVersion: serial, paper: name, sha256, note, differences: differences.length }
    return done({ id, textId }, { subject: textId, about: [id], scope: agreement, after })
  },
})
