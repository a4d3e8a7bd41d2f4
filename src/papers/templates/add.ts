import { z } from 'zod'
import { act, day, done, found, line, maybe, newId, upload } from '#kernel'
import { docxType } from '../printing/docx.ts'
import { templateKindCodes } from './kinds.ts'

/** `wrong` is what whoever read the file found in it; it is put there by the route, never by a form. */
const input = z
  .object({
    kind: z.enum(templateKindCodes, 'Pilih jenis naskah'),
    title: line('Isi nama templat', 120),
    validFrom: day('Isi tanggal mulai dipakai'),
    validTo: maybe(day('Isi tanggal akhir')),
    file: upload([docxType], 'Pilih berkas Word'),
    wrong: z.array(z.string()).default(['Berkas belum dibaca. Unggah lagi.']),
  })
  .superRefine(({ wrong, validFrom, validTo }, check) => {
    for (const message of wrong) check.addIssue({ code: 'custom', path: ['file'], message })
    if (validTo && validTo < validFrom)
      check.addIssue({
        code: 'custom',
        path: ['validTo'],
        message: 'Tanggal akhir lebih awal daripada tanggal mulai.',
      })
  })

/** Keeps a unit's own Word template for a kind of paper, once it was tried on an invented record. */
export const add = act({
  name: 'template.added',
  permission: 'template.write',
  input,

  async run({ tx, actor, now }, { file, wrong: _, ...fields }) {
    const scope = found(actor.scope)
    const id = newId()
    const { sha256, size, type, name } = file
    await tx
      .insertInto('paperTemplate')
      .values({
        id,
        ...scope,
        ...fields,
        sha256,
        size: BigInt(size),
        type,
        name,
        addedBy: actor.name,
        at: now,
      })
      .execute()
    const { kind, ...said } = fields
    return done({ id }, { subject: id, scope, after: { ...said, templateKind: kind, paper: name, sha256 } })
  },
})
