import { z } from 'zod'
import { act, done, maybe, newId, refuse } from '#kernel'
import { keptFile } from '../kept-file.ts'
import { findStanding } from '../queries.ts'
import { endsAfterIssue, legalFields } from './fields.ts'
import { legalPapersOf } from './queries.ts'
import { toldPaper } from './told.ts'

/** A paper the partner stands on; one that renews another takes over its reminders. Every unit may add one. */
export const addLegalPaper = act({
  name: 'legal-paper.added',
  permission: 'partner.revise',

  input: z
    .object({ id: z.uuid(), replacesId: maybe(z.uuid('Pilih dokumen yang digantikan')), ...legalFields })
    .check(endsAfterIssue),

  async run({ tx, actor, now, today }, { id, replacesId, file, ...paper }) {
    if (!actor.scope) throw new TypeError('a legal paper is recorded by a unit')
    const partner = await findStanding(tx, id)
    if (paper.issuedOn > today) return refuse('in-the-future', { field: 'issuedOn' })
    const others = await legalPapersOf(tx, id)
    const same = others.find(({ kind, number }) => kind === paper.kind && sameNumber(number, paper.number))
    if (same) return refuse('already-there', { field: 'number' })
    if (replacesId && !others.some((other) => other.id === replacesId && other.latest)) {
      return refuse('renewed-already', { field: 'replacesId' })
    }

    const paperId = newId()
    await tx
      .insertInto('partnerLegalPaper')
      .values({
        id: paperId,
        partnerId: id,
        replacesId,
        ...paper,
        ...keptFile(file),
        ...actor.scope,
        createdAt: now,
      })
      .execute()
    return done(
      { id },
      {
        subject: paperId,
        about: [id],
        scope: actor.scope,
        after: { name: partner.name, ...toldPaper(paper, file) },
      },
    )
  },
})

const bare = (number: string) => number.toLowerCase().replace(/[^a-z0-9]/g, '')
const sameNumber = (a: string, b: string) => bare(a) === bare(b)
