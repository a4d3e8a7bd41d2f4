import { z } from 'zod'
import { act, done, line, newId, refuse, version } from '#kernel'
import { aboutCertificate, lockCertificate, stands } from '../certificate.ts'
import { revocationCodes } from '../kinds.ts'
import { isAsked } from './ask-correction.ts'

/** Asks that a certificate holds no longer; a second person decides. */
export const askRevocation = act({
  name: 'certificate.revocation-asked',
  permission: 'certificate.propose',

  input: z.object({
    id: z.uuid(),
    version,
    reasonClass: z.enum(revocationCodes, 'Pilih golongan alasan'),
    reason: line('Isi alasan', 240),
  }),

  async run(moment, { id, version, reasonClass, reason }) {
    const { tx, actor, now, today } = moment
    const wrong = await lockCertificate(tx, id, actor, { now, today })
    if (wrong.version !== version) return refuse('changed-meanwhile')
    if (!stands(wrong)) return refuse('no-longer-stands')
    if (await isAsked(moment, id)) return refuse('asked-already')
    const proposalId = newId()
    const { unitId, kanwilId, cohortId, level, title, number } = wrong
    await tx
      .insertInto('certificateProposal')
      .values({
        ...{ id: proposalId, unitId, kanwilId, cohortId, kind: 'revoke', level, title, aboutId: id },
        ...{
          reasonClass,
          reason,
          proposedBy: actor.accountId ?? '',
          proposedByName: actor.name,
          proposedAt: now,
        },
      })
      .execute()
    const about = aboutCertificate(wrong)
    return done(
      { id: proposalId },
      { subject: proposalId, about, scope: wrong, after: { number, reasonClass } },
    )
  },
})
