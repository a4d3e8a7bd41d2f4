import { z } from 'zod'
import { act, done, type Moment, newId, refuse, version } from '#kernel'
import { aboutCertificate, lockCertificate, stands } from '../certificate.ts'
import { faceOf } from '../own/face.ts'
import { settleCertificates } from '../settle.ts'
import { issueAll } from './issue.ts'
import { lockCohortToCertify, lockProposal, type ProposalView } from './proposal.ts'
import { askedOrWrong } from './propose.ts'

/** A second person agrees: certificates are numbered and signed, one is corrected, or one is revoked. */
export const approve = act({
  name: 'certificate.approved',
  permission: 'certificate.approve',

  input: z.object({ id: z.uuid(), version }),

  async run(moment, { id, version }) {
    const { tx, actor, now } = moment
    const proposal = await lockProposal(tx, id, actor)
    if (proposal.version !== version) return refuse('changed-meanwhile')
    if (proposal.state !== 'proposed') return refuse('not-proposed')
    if (proposal.proposedBy === actor.accountId) return refuse('same-person')
    const outcome = await ways[proposal.kind](moment, proposal)
    if (!outcome.ok) return outcome
    await tx
      .updateTable('certificateProposal')
      .set({
        ...{ state: 'approved', version: version + 1 },
        ...{ decidedBy: actor.accountId, decidedByName: actor.name, decidedAt: now },
      })
      .where('id', '=', id)
      .execute()
    const about = [...new Set([proposal.cohortId, ...outcome.about])]
    const after = { kind: proposal.kind, title: proposal.title, ...outcome.after }
    return done({ id }, { subject: id, about, scope: proposal, after })
  },
})

const ways = { issue, correct, revoke }

async function issue(moment: Moment, proposal: ProposalView) {
  const { tx, actor } = moment
  const cohort = await lockCohortToCertify(tx, proposal.cohortId, actor)
  const chosen = await tx
    .selectFrom('certificateCandidate')
    .select('participantId')
    .where('proposalId', '=', proposal.id)
    .execute()
  const people = chosen.map(({ participantId }) => participantId)
  const { title, validUntil, issuerId } = proposal
  const asking = { title, validUntil, issuerId: issuerId ?? '', people }
  const asked = await askedOrWrong(moment, cohort, asking, proposal.id)
  if (!asked.ok) return asked
  const known = new Map(asked.candidates.map((each) => [each.participantId, each]))
  const receivers = people.map((participantId) => ({
    id: newId(),
    participantId,
    hours: known.get(participantId)?.attended ?? 0,
    programmeHours: cohort.programmeHours,
  }))
  const { startsOn, endsOn } = cohort
  const { numbers } = await issueAll(moment, { proposal, issuer: asked.issuer, startsOn, endsOn, receivers })
  const about = receivers.flatMap(({ id, participantId }) => [id, known.get(participantId)?.personId ?? id])
  return { ok: true as const, about, after: { people: people.length, numbers: span(numbers) } }
}

/** '0001/KBX4/2027 sampai 0040/KBX4/2027' */
const span = (numbers: readonly string[]) => [...new Set([numbers[0], numbers.at(-1)])].join(' sampai ')

/** The newer takes the next number; the older one stays and points to it. */
async function correct(moment: Moment, proposal: ProposalView) {
  const { tx, actor, now, today } = moment
  const wrong = await lockCertificate(tx, proposal.aboutId ?? '', actor, { now, today })
  if (!stands(wrong)) return refuse('no-longer-stands')
  const face = await faceOf(tx, proposal.issuerId ?? '', proposal.title, today)
  if (!face.ok) return face
  const id = newId()
  await tx
    .updateTable('certificate')
    .set({ replacedBy: id, replacedOn: today, version: wrong.version + 1 })
    .where('id', '=', wrong.id)
    .execute()
  const { participantId, hours, programmeHours, startsOn, endsOn, firstIssuedOn } = wrong
  const receivers = [
    { id, participantId, hours: hours ?? 0, programmeHours: programmeHours ?? 0, firstIssuedOn },
  ]
  const { numbers } = await issueAll(moment, { proposal, issuer: face.issuer, startsOn, endsOn, receivers })
  await settleCertificates(moment, [wrong.id])
  const after = { replaces: wrong.number, numbers: span(numbers) }
  return { ok: true as const, about: [id, ...aboutCertificate(wrong)], after }
}

async function revoke(moment: Moment, proposal: ProposalView) {
  const { tx, actor, now, today } = moment
  const wrong = await lockCertificate(tx, proposal.aboutId ?? '', actor, { now, today })
  if (!stands(wrong)) return refuse('no-longer-stands')
  await tx
    .updateTable('certificate')
    .set({
      ...{ revokedOn: today, revokedClass: proposal.reasonClass, revokedNote: proposal.reason },
      version: wrong.version + 1,
    })
    .where('id', '=', wrong.id)
    .execute()
  await settleCertificates(moment, [wrong.id])
  const after = { number: wrong.number, reasonClass: proposal.reasonClass }
  return { ok: true as const, about: aboutCertificate(wrong), after }
}
