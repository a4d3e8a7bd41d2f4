import { z } from 'zod'
import { lockAgreement, mayEdit } from '#agreements'
import { act, day, done, line, newId, refuse } from '#kernel'
import { keepText } from './keep-text.ts'
import { knownOf } from './known.ts'
import { clausesFor } from './library/choose.ts'
import type { Need } from './library/needs.ts'
import { latestText } from './queries.ts'
import { blocksOf, linesOf } from './text/blocks.ts'
import { write } from './text/write.ts'

/** Puts the text of an agreement together from the record and the clause library, as its next version. */
export const compose = act({
  name: 'text.composed',
  permission: 'text.write',

  input: z.object({
    id: z.uuid(),
    signingOn: day('Isi tanggal penandatanganan'),
    place: line('Isi tempat penandatanganan', 120),
    sharesData: z.literal('ya').optional(),
  }),

  async run({ tx, actor, now }, { id, sharesData, ...occasion }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'parties', agreement.stage)) return refuse('locked')

    const known = await knownOf(tx, agreement, occasion)
    const has = new Set<Need>()
    if (known.annex.length > 0) has.add('annex')
    if (known.parent) has.add('parent')
    if (sharesData) has.add('personal-data')
    if (agreement.onCopy) has.add('effective-day')
    const { kind, objects } = agreement
    const clauses = await clausesFor(tx, agreement, { kind, objects, has, day: occasion.signingOn })
    const written = write(known, clauses)
    const serial = ((await latestText(tx, id))?.serial ?? 0) + 1
    const textId = newId()
    await keepText(tx, {
      id: textId,
      agreementId: id,
      serial,
      origin: 'composed',
      written: JSON.stringify(written),
      lines: linesOf(blocksOf(written)),
      signingOn: occasion.signingOn,
      sharesData: sharesData !== undefined,
      clauseIds: clauses.map((clause) => clause.id),
      madeBy: actor.name,
      at: now,
    })
    return done(
      { id, textId },
      { subject: textId, about: [id], scope: agreement, after: { textVersion: serial, ...occasion } },
    )
  },
})
