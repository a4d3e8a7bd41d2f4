import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { findStanding } from '../queries.ts'
import { contributionFields } from './fields.ts'
import { contributionCodes, contributions } from './kinds.ts'
import { contributionsOf } from './queries.ts'
import { settleAreas } from './settle-areas.ts'

/** Something the partner can give, and where. Every unit may write down what it heard. */
export const addContribution = act({
  name: 'contribution.added',
  permission: 'partner.revise',

  input: z.object({
    id: z.uuid(),
    kind: z.enum(contributionCodes, 'Pilih bentuk bantuan'),
    ...contributionFields,
  }),

  async run({ tx, actor, now }, { id, kind, note, areas }) {
    if (!actor.scope) throw new TypeError('a contribution is recorded by a unit')
    const partner = await findStanding(tx, id)
    const known = await contributionsOf(tx, id)
    if (known.some((other) => other.kind === kind)) return refuse('already-there', { field: 'kind' })
    const settled = await settleAreas(tx, areas)
    if (!settled.ok) return settled

    const contributionId = newId()
    await tx
      .insertInto('partnerContribution')
      .values({
        id: contributionId,
        partnerId: id,
        kind,
        note,
        areas: settled.codes,
        ...actor.scope,
        createdAt: now,
      })
      .execute()
    return done(
      { id },
      {
        subject: contributionId,
        about: [id],
        scope: actor.scope,
        after: { name: partner.name, contribution: contributions[kind], note, areas: areas.join('; ') },
      },
    )
  },
})
