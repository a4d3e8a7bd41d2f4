import { z } from 'zod'
import { issuersFor } from '#credentials'
import { act, day, done, line, type Moment, maybe, newId, refuse } from '#kernel'
import { candidatesFor, ownLevelOf } from '../candidates.ts'
import type { CertifiedCohort } from '../cohort.ts'
import { faceOf } from '../own/face.ts'
import { lockCohortToCertify } from './proposal.ts'

/** What a proposal says of every certificate in it. */
export const proposalFields = {
  issuerId: z.uuid('Pilih penerbit'),
  title: line('Isi judul di sertifikat', 160),
  validUntil: maybe(day('Isi tanggal akhir berlaku')),
  people: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.uuid()).max(1000, 'Paling banyak 1.000 orang sekaligus'),
  ),
}

/** Asks a second person for certificates for those who met attendance and assessment. */
export const propose = act({
  name: 'certificate.proposed',
  permission: 'certificate.propose',

  input: z.object({ id: z.uuid(), ...proposalFields }),

  async run(moment, { id: cohortId, people, ...input }) {
    const { tx, actor, now } = moment
    const cohort = await lockCohortToCertify(tx, cohortId, actor)
    const asked = await askedOrWrong(moment, cohort, { ...input, people })
    if (!asked.ok) return asked
    const id = newId()
    const { unitId, kanwilId } = cohort
    await tx
      .insertInto('certificateProposal')
      .values({
        ...{ id, unitId, kanwilId, cohortId, kind: 'issue', level: asked.level, ...input },
        ...{ proposedBy: actor.accountId ?? '', proposedByName: actor.name, proposedAt: now },
      })
      .execute()
    await writeCandidates(moment, id, people)
    const after = { title: input.title, people: people.length }
    return done({ id }, { subject: id, about: [cohortId], scope: cohort, after })
  },
})

interface Asking {
  issuerId: string
  title: string
  validUntil: string | null
  people: string[]
}

/** Whether all of this may be proposed; or why not. */
export async function askedOrWrong(
  { tx, actor, now, today }: Pick<Moment, 'tx' | 'actor' | 'now' | 'today'>,
  cohort: CertifiedCohort,
  { issuerId, title, validUntil, people }: Asking,
  proposalId?: string,
) {
  const level = ownLevelOf(cohort.certificate)
  if (!level) return refuse('no-certificate')
  if (cohort.stage !== 'finished') return refuse('not-finished')
  if (people.length === 0) return refuse('nobody')
  if (validUntil !== null && validUntil <= today) return refuse('ends-too-early', { field: 'validUntil' })
  const issuers = await issuersFor(tx, cohort, today)
  if (!issuers.some(({ id }) => id === issuerId)) return refuse('unknown-issuer', { field: 'issuerId' })
  const face = await faceOf(tx, issuerId, title, today)
  if (!face.ok) return face
  const candidates = await candidatesFor(tx, { cohort, level, actor, now, today, proposalId })
  const fit = new Set(
    candidates.filter(({ why }) => why.length === 0).map(({ participantId }) => participantId),
  )
  const unfit = people.filter((each) => !fit.has(each)).length
  return unfit > 0
    ? refuse('not-met', { people: unfit })
    : { ok: true as const, level, issuer: face.issuer, candidates }
}

export const writeCandidates = ({ tx }: Pick<Moment, 'tx'>, proposalId: string, people: readonly string[]) =>
  tx
    .insertInto('certificateCandidate')
    .values([...new Set(people)].map((participantId) => ({ proposalId, participantId })))
    .execute()
