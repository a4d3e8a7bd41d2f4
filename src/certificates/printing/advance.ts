import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockPrint } from './printing.ts'

/** What one step made: some files, or the one file that takes the place of all before it. */
export interface Part {
  id: string
  /** How many were done before. */
  after: number
  done: number
  files: { name: string; bytes: Uint8Array }[]
  whole: boolean
  last: boolean
}

/** Some more papers are made. */
export const advance = act({
  name: 'certificate.print-advanced',
  permission: 'certificate.carry-on',
  input: z.custom<Part>(),

  async run({ tx, now }, { id, after, done: made, files, whole, last }) {
    const print = await lockPrint(tx, id)
    if (print?.state !== 'going' || print.done !== after) return refuse('moved-on')
    if (whole) await tx.deleteFrom('certificatePrintPart').where('printId', '=', id).execute()
    if (files.length > 0)
      await tx
        .insertInto('certificatePrintPart')
        .values(
          files.map(({ name, bytes }, at) => ({
            printId: id,
            at: after + at,
            name,
            bytes: Buffer.from(bytes),
          })),
        )
        .execute()
    await tx
      .updateTable('certificatePrint')
      .set({ done: made, ...(last && { state: 'ready', endedAt: now }) })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: print, after: { certificates: made } })
  },
})
