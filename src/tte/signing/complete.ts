import { z } from 'zod'
import { keepPaper, keepSignature } from '#agreements'
import { act, dayIn, done, type Moment, newId, refuse, type Zone } from '#kernel'
import { lockTurn, type Turn } from './lock.ts'

/** The signature is made: the file with it takes the place of the one before, and the party has signed. */
export const complete = act({
  name: 'esign.signed',
  permission: 'paper.complete',

  input: z.object({
    id: z.uuid(),
    signatoryId: z.uuid(),
    /** The file that the signature was added to. */
    before: z.string(),
    sha256: z.string(),
    size: z.number(),
    signedBy: z.enum(['own', 'remote']),
  }),

  async run(moment, { id, signatoryId, before, sha256, size, signedBy }) {
    const { tx, actor, now } = moment
    const turn = await lockTurn(tx, id, signatoryId, actor)
    const { agreement, paper, signatory } = turn
    if (paper.state !== 'open' || signatory.state !== 'confirmed' || paper.sha256 !== before)
      return refuse('moved-on')
    await tx
      .updateTable('esignSignatory')
      .set({ state: 'signed', signedAt: now, signedBy, sha256 })
      .where('id', '=', signatoryId)
      .execute()
    const isLast = await allSigned(moment, paper.id)
    await tx
      .updateTable('esignPaper')
      .set({
        sha256,
        size: BigInt(size),
        ...(isLast && { state: 'signed', closedAt: now, closedBy: signatory.name }),
      })
      .where('id', '=', paper.id)
      .execute()
    if (isLast) {
      const file = { sha256, size, type: 'application/pdf', name: signedName(paper.name) }
      await keepPaper(moment, id, { kind: 'signed-file', file, note: null })
    }
    await signTheParty(moment, turn)
    return done(
      { id },
      {
        subject: newId(),
        about: [id],
        scope: agreement,
        after: {
          paper: paper.name,
          sha256,
          signatoryName: signatory.name,
          signedBy,
          ...(isLast && { isLast }),
        },
      },
    )
  },
})

async function allSigned({ tx }: Moment, paperId: string): Promise<boolean> {
  const waiting = await tx
    .selectFrom('esignSignatory')
    .select('id')
    .where('paperId', '=', paperId)
    .where('state', '<>', 'signed')
    .limit(1)
    .executeTakeFirst()
  return waiting === undefined
}

/** On the day of the office, and as they confirmed it. A party that was recorded in another way meanwhile stays so. */
async function signTheParty(moment: Moment, { agreement, paper, signatory }: Turn): Promise<void> {
  const { timeZone } = await moment.tx
    .selectFrom('unit')
    .select('timeZone')
    .where('id', '=', agreement.unitId)
    .executeTakeFirstOrThrow()
  const signedOn = dayIn(timeZone as Zone, signatory.confirmedAt ?? moment.now)
  const { partyId } = signatory
  const { place: signedAt, signingReason } = paper
  const kept = { partyId, signedOn, signedAt, signingMode: 'online', signingReason } as const
  await keepSignature({ ...moment, today: signedOn }, agreement, kept)
}

const signedName = (name: string) => `${name.replace(/\.pdf$/i, '')} bertanda tangan.pdf`
