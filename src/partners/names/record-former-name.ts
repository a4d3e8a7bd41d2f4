import { z } from 'zod'
import { act, day, done, line, maybe, newId, refuse } from '#kernel'
import { lockPartner } from '../queries.ts'
import { formerNamesOf } from './former-names.ts'

/** A name from before the partner was registered here, with the time it held. */
export const recordFormerName = act({
  name: 'partner.former-name-recorded',
  permission: 'partner.revise',

  input: z
    .object({
      id: z.uuid(),
      name: line('Isi nama dahulu', 160),
      fromOn: maybe(day('Isi tanggal mulai')),
      untilOn: day('Isi tanggal berakhir'),
    })
    .refine(({ fromOn, untilOn }) => fromOn === null || untilOn >= fromOn, {
      path: ['untilOn'],
      error: 'Nama tidak dapat berakhir sebelum dipakai.',
    }),

  async run({ tx, actor, today }, { id, ...former }) {
    const partner = await lockPartner(tx, id, actor)
    if (former.untilOn > today) return refuse('in-the-future', { field: 'untilOn' })
    const known = await formerNamesOf(tx, id)
    const clash = known.find(
      (other) =>
        other.partnerId === id &&
        (other.fromOn ?? '') < former.untilOn &&
        (former.fromOn ?? '') < other.untilOn,
    )
    if (clash) return refuse('other-name-then', { field: 'untilOn', name: clash.name })

    await tx
      .insertInto('partnerFormerName')
      .values({ id: newId(), partnerId: id, ...former })
      .execute()
    const { unitId, kanwilId } = partner
    return done(
      { id },
      {
        subject: id,
        scope: { unitId, kanwilId },
        after: { formerName: former.name, fromOn: former.fromOn, untilOn: former.untilOn },
      },
    )
  },
})
