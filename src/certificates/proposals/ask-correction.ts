import { z } from 'zod'
import { issuersFor } from '#credentials'
import { act, done, line, newId, refuse, version } from '#kernel'
import { aboutCertificate, lockCertificate, stands } from '../certificate.ts'
import { faceOf } from '../own/face.ts'
import { holdersOf } from './issue.ts'

/** Asks for a new certificate in place of one with a fault. The name is never typed: it comes from the person's file. */
export const askCorrection = act({
  name: 'certificate.correction-asked',
  permission: 'certificate.propose',

  input: z.object({
    id: z.uuid(),
    version,
    title: line('Isi judul di sertifikat', 160),
    issuerId: z.uuid('Pilih penerbit'),
    reason: line('Isi yang dibetulkan', 240),
  }),

  async run(moment, { id, version, title, issuerId, reason }) {
    const { tx, actor, now, today } = moment
    const wrong = await lockCertificate(tx, id, actor, { now, today })
    if (wrong.version !== version) return refuse('changed-meanwhile')
    if (!stands(wrong) || wrong.level === 'competency') return refuse('no-longer-stands')
    if (await isAsked(moment, id)) return refuse('asked-already')
    const issuers = await issuersFor(tx, wrong, today)
    if (!issuers.some((each) => each.id === issuerId)) return refuse('unknown-issuer', { field: 'issuerId' })
    const face = await faceOf(tx, issuerId, title, today)
    if (!face.ok) return face
    const [holder] = await holdersOf(moment, [wrong.participantId])
    const { holder: printed } = await tx
      .selectFrom('certificate')
      .select('holder')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const sameYear = Number(holder?.birthDate?.slice(0, 4) ?? 0) === (wrong.birthYear ?? 0)
    if (holder?.name === printed && sameYear && title === wrong.title && issuerId === wrong.issuerId)
      return refuse('nothing-differs')
    const proposalId = newId()
    const { unitId, kanwilId, cohortId, level, validUntil } = wrong
    await tx
      .insertInto('certificateProposal')
      .values({
        ...{
          id: proposalId,
          unitId,
          kanwilId,
          cohortId,
          kind: 'correct',
          level,
          title,
          issuerId,
          validUntil,
        },
        ...{
          aboutId: id,
          reason,
          proposedBy: actor.accountId ?? '',
          proposedByName: actor.name,
          proposedAt: now,
        },
      })
      .execute()
    // what is put right may speak of the person, and stands with the proposal, where it can be erased
    const after = { number: wrong.number, title }
    return done(
      { id: proposalId },
      { subject: proposalId, about: aboutCertificate(wrong), scope: wrong, after },
    )
  },
})

/** Whether something about a certificate waits for a second person already. */
export async function isAsked({ tx }: Pick<Parameters<typeof askCorrection.run>[0], 'tx'>, aboutId: string) {
  const open = await tx
    .selectFrom('certificateProposal')
    .select('id')
    .where('aboutId', '=', aboutId)
    .where('state', 'in', ['proposed', 'returned'])
    .executeTakeFirst()
  return open !== undefined
}
