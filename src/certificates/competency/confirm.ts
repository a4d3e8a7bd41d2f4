import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { aboutCertificate, lockCertificate } from '../certificate.ts'
import { settleCertificates } from '../settle.ts'

/** A second person compared what was typed with the scan; from now on the certificate counts. */
export const confirm = act({
  name: 'competency.confirmed',
  permission: 'certificate.approve',

  input: z.object({ id: z.uuid(), version }),

  async run(moment, { id, version }) {
    const { tx, actor, now, today } = moment
    const certificate = await lockCertificate(tx, id, actor, { now, today })
    if (certificate.version !== version) return refuse('changed-meanwhile')
    if (certificate.state !== 'recorded') return refuse('not-recorded')
    if (certificate.recordedBy === actor.accountId) return refuse('same-person')
    await tx
      .updateTable('certificate')
      .set({ confirmedByName: actor.name, confirmedAt: now, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await settleCertificates(moment, [id])
    const after = { number: certificate.number }
    return done({ id }, { subject: id, about: aboutCertificate(certificate), scope: certificate, after })
  },
})
