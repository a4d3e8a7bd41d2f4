import { z } from 'zod'
import { act, day, done, line, maybe, newId, refuse, upload } from '#kernel'
import { proofCodes, proofs } from '../kinds.ts'
import { lockOpenItem, wrongDay } from '../open-item.ts'

/** Something that shows a promise was kept, for a second person to look at. Kept under its fingerprint, never replaced. */
export const addProof = act({
  name: 'proof.added',
  permission: 'proof.add',

  input: z.object({
    id: z.uuid(),
    itemId: z.uuid(),
    kind: z.enum(proofCodes, 'Pilih jenis bukti'),
    happenedOn: day('Isi tanggal kejadian'),
    place: maybe(line('Isi tempat', 120)),
    note: maybe(line('Isi keterangan', 240)),
    file: upload(),
  }),

  async run(moment, { id, itemId, kind, happenedOn, place, note, file }) {
    const { tx, actor, now, today } = moment
    const held = await lockOpenItem(moment, { id, itemId })
    if (!held.ok) return held
    const { agreement, item } = held
    const wrong = wrongDay(agreement, item, happenedOn, today)
    if (wrong) return wrong
    if (kind === 'photo' && !file.type.startsWith('image/')) return refuse('not-a-picture', { field: 'file' })
    if (kind === 'photo' && place === null) return refuse('photo-without-place', { field: 'place' })
    const { sha256, type, name } = file
    const same = await tx
      .selectFrom('proof')
      .select('name')
      .where('planItemId', '=', itemId)
      .where('sha256', '=', sha256)
      .where('setAsideOn', 'is', null)
      .executeTakeFirst()
    if (same) return refuse('same-file', { field: 'file', name: same.name })

    const proofId = newId()
    const { unitId, kanwilId } = agreement
    await tx
      .insertInto('proof')
      .values({
        ...{
          id: proofId,
          planItemId: itemId,
          agreementId: id,
          unitId,
          kanwilId,
          kind,
          happenedOn,
          place,
          note,
        },
        ...{ sha256, size: BigInt(file.size), type, name },
        ...{ addedBy: actor.accountId ?? '', addedByName: actor.name, addedAt: now },
      })
      .execute()
    return done(
      { id, itemId },
      {
        subject: proofId,
        about: [itemId, id],
        scope: agreement,
        after: { proof: proofs[kind], happenedOn, place, note, file: name, sha256 },
      },
    )
  },
})
