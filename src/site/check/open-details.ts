import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { lookUpPublicly } from '#certificates'
import { act, done, refuse } from '#kernel'

/**
 * Somebody who holds a certificate and knows the birth year of its holder sees what stands on it. Whoever does not is
 * told the same, after the same work, whether the code exists or not; the year is written down nowhere.
 */
export const openDetails = act({
  name: 'certificate.opened',
  permission: 'certificate.check',

  input: z.object({
    code: z.string().max(80),
    tahun: z
      .string('Isi tahun lahir')
      .trim()
      .regex(/^(19|20)\d\d$/, 'Isi tahun lahir dengan empat angka, misalnya 1998'),
  }),

  async run({ tx, today, secrets }, { code, tahun }) {
    const certificate = await lookUpPublicly(tx, code, today)
    const print = (year: string) => Buffer.from(secrets.fingerprint(`tahun lahir ${code} ${year}`))
    const fits = timingSafeEqual(print(tahun), print(String(certificate?.birthYear ?? 'tidak ada')))
    if (!certificate || !fits) return refuse('no-match')
    const { number } = certificate
    // in the history of no thing: strangers would fill that of the issuer
    return done(certificate, { subject: crypto.randomUUID(), scope: null, after: { number } })
  },
})
