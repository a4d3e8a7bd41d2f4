import { z } from 'zod'
import { act, day, done, line, maybe, refuse, upload } from '#kernel'
import { lockPermit, noteStep } from './permit.ts'

/** It is there: number, issuer, from when until when, and the paper itself. */
export const grant = act({
  name: 'permit.granted',
  permission: 'permit.write',

  input: z
    .object({
      id: z.uuid(),
      number: line('Isi nomor izin', 120),
      authority: line('Isi instansi penerbit', 160),
      issuedOn: day('Isi tanggal terbit'),
      expiresOn: maybe(day('Isi tanggal habis')),
      file: upload().optional(),
    })
    .refine(({ issuedOn, expiresOn }) => expiresOn === null || expiresOn > issuedOn, {
      error: 'Tanggal habis tidak setelah tanggal terbit. Periksa apakah keduanya tertukar.',
      path: ['expiresOn'],
    }),

  async run({ tx, actor, now, today }, { id, file, ...input }) {
    const permit = await lockPermit(tx, id, actor)
    if (permit.stage !== 'in-progress') return refuse('not-in-progress')
    if (input.issuedOn > today) return refuse('in-the-future', { field: 'issuedOn' })
    const paper = file && {
      sha256: file.sha256,
      size: BigInt(file.size),
      type: file.type,
      fileName: file.name,
    }
    await tx
      .updateTable('permit')
      .set({ ...input, ...paper, stage: 'granted', movedOn: input.issuedOn, version: permit.version + 1 })
      .where('id', '=', id)
      .execute()
    const step = { takenOn: input.issuedOn, what: `Terbit dengan nomor ${input.number}` }
    await noteStep(tx, permit, { ...step, recordedBy: actor.name, at: now })
    const about = permit.agreementId ? [permit.agreementId] : []
    const after = { ...input, file: file?.name }
    return done({ id }, { subject: id, about, scope: permit, after })
  },
})
