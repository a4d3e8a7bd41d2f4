import { z } from 'zod'
import { checkSignature } from '#credentials'
import { act, done } from '#kernel'

/** The signature of a file or QR text was checked by the published keys; its content is written down nowhere. */
export const checkFile = act({
  name: 'certificate.signature-checked',
  permission: 'certificate.check',

  input: z.object({
    kredensial: z.string('Tempel isi berkas atau pilih berkasnya').trim().min(1).max(100_000),
  }),

  async run({ tx }, { kredensial }) {
    const verdict = await checkSignature(tx, kredensial)
    return done(verdict, { subject: crypto.randomUUID(), scope: null, after: { signature: verdict.state } })
  },
})
