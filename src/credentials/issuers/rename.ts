import { z } from 'zod'
import { act, addDays, day, done, found, newId, refuse, version } from '#kernel'
import { isOpen, periodFields, toldOn } from './fields.ts'
import { lockIssuer, periodsOf } from './queries.ts'

/** From a day on an issuer is called otherwise, or somebody else signs; older certificates keep what was true. */
export const renameIssuer = act({
  name: 'issuer.renamed',
  permission: 'issuer.keep',

  input: z.object({ id: z.uuid(), version, from: day('Isi tanggal mulai'), ...periodFields }),

  async run({ tx, actor, today }, { id, version: seen, from, ...called }) {
    const issuer = await lockIssuer(tx, id, actor)
    const [last] = await periodsOf(tx, id)
    const { id: periodId, validFrom, ...before } = found(last)
    if (issuer.version !== seen) return refuse('changed-meanwhile', { theirs: { version: issuer.version } })
    if (!isOpen(issuer, today)) return refuse('closed')
    if (from > today) return refuse('in-the-future', { field: 'from' })
    if (from <= validFrom) return refuse('before-the-last', { field: 'from' })
    const { name, address, signatory, signatoryOffice, licence } = called
    const told = await toldOn(tx, { name, address, signatory, signatoryOffice, licence })
    if (told) return told

    await tx
      .updateTable('issuerPeriod')
      .set({ validTo: addDays(from, -1) })
      .where('id', '=', periodId)
      .execute()
    await tx
      .insertInto('issuerPeriod')
      .values({ id: newId(), issuerId: id, ...called, validFrom: from })
      .execute()
    await tx
      .updateTable('issuer')
      .set({ version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const { issuerId: _, validTo: __, ...earlier } = before
    return done(
      { id },
      {
        subject: id,
        scope: issuer,
        before: { ...earlier, validFrom },
        after: { ...called, validFrom: from },
      },
    )
  },
})
