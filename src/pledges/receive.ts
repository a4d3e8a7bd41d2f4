import { z } from 'zod'
import { act, day, done, line, maybe, newId, refuse, upload } from '#kernel'
import { settleFacts } from '#plans'
import { amount } from './amounts.ts'
import { conditionCodes } from './kinds.ts'
import { aboutPledge, lockPledge } from './pledge.ts'

/** Something of it came: how much, in what state, who took it, with the handover note. Each receipt is a fact. */
export const receive = act({
  name: 'pledge.received',
  permission: 'pledge.write',

  input: z.object({
    id: z.uuid(),
    receivedOn: day('Isi tanggal diterima'),
    quantity: amount('Isi jumlah yang diterima'),
    condition: z.enum(conditionCodes, 'Pilih keadaan barang'),
    receivedBy: line('Isi penerima', 120),
    note: maybe(line('Isi catatan', 300)),
    file: upload(),
  }),

  async run({ tx, actor, now, today }, { id, file, ...input }) {
    const pledge = await lockPledge(tx, id, actor)
    if (pledge.withdrawnOn !== null) return refuse('is-withdrawn')
    if (input.receivedOn > today) return refuse('in-the-future', { field: 'receivedOn' })
    if (input.receivedOn < pledge.pledgedOn)
      return refuse('before-the-pledge', { field: 'receivedOn', pledgedOn: pledge.pledgedOn })
    if (pledge.quantity !== null && pledge.received + input.quantity > pledge.quantity)
      return refuse('more-than-pledged', {
        field: 'quantity',
        left: Number(pledge.quantity - pledge.received),
      })
    const { sha256, type, name: fileName } = file
    const same = await tx
      .selectFrom('pledgeReceipt')
      .select('id')
      .where('pledgeId', '=', id)
      .where('sha256', '=', sha256)
      .where('takenBackOn', 'is', null)
      .executeTakeFirst()
    if (same) return refuse('same-file', { field: 'file' })

    const receiptId = newId()
    const { unitId, kanwilId, agreementId, planItemId } = pledge
    const paper = { sha256, size: BigInt(file.size), type, fileName }
    await tx
      .insertInto('pledgeReceipt')
      .values({
        ...{ id: receiptId, pledgeId: id, unitId, kanwilId, ...input, ...paper },
        ...{ recordedByName: actor.name, recordedAt: now },
      })
      .execute()
    const happened = { agreementId, planItemId, kind: 'goods' as const, happenedOn: input.receivedOn }
    const source = { kind: 'pledge' as const, id: receiptId, unitId, kanwilId }
    await settleFacts(tx, now, source, [{ ...happened, amount: input.quantity }])
    const after = { ...input, quantity: Number(input.quantity), what: pledge.what, file: fileName }
    return done({ id }, { subject: id, about: [receiptId, ...aboutPledge(pledge)], scope: pledge, after })
  },
})
