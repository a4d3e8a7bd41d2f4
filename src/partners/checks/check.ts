import { z } from 'zod'
import { act, day, done, line, maybe, newId, refuse, upload } from '#kernel'
import { keptFile } from '../kept-file.ts'
import { findStanding } from '../queries.ts'
import { flagAfter } from './derive.ts'
import { type CheckItem, checkItemCodes, checkItems, checkResultCodes, checkResults, flags } from './kinds.ts'
import { flagOf, latestChecks } from './queries.ts'
import { lockFlag, raise } from './raise.ts'

/** One item was looked into. Every unit may; what it finds turns the flag for all. */
export const check = act({
  name: 'partner.checked',
  permission: 'partner.check',

  input: z
    .object({
      id: z.uuid(),
      item: z.enum(checkItemCodes, 'Pilih yang diperiksa'),
      result: z.enum(checkResultCodes, 'Pilih hasilnya'),
      checkedOn: day('Isi tanggal pemeriksaan'),
      note: maybe(line('Isi catatan', 400)),
      file: maybe(upload()),
    })
    .refine(({ result, note }) => result === 'clear' || note !== null, {
      path: ['note'],
      error: 'Tulis apa yang ditemukan. Catatan ini menjadi alasan tanda mitra.',
      when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'note' || path?.[0] === 'result'),
    }),

  async run({ tx, actor, now, today }, { id, file, ...found }) {
    if (!actor.scope) throw new TypeError('a partner is checked by a unit')
    await lockFlag(tx, id)
    const partner = await findStanding(tx, id)
    if (found.checkedOn > today) return refuse('in-the-future', { field: 'checkedOn' })

    const checkId = newId()
    const by = { checkedBy: actor.name, ...actor.scope, at: now }
    await tx
      .insertInto('partnerCheck')
      .values({ id: checkId, partnerId: id, ...found, ...keptFile(file), ...by })
      .execute()
    const before = (await flagOf(tx, id))?.flag ?? null
    const after = flagAfter(before, found.result, await latestChecks(tx, id))
    if (after && (after !== before || found.result === 'adverse')) {
      await raise(tx, actor, now, { partnerId: id, flag: after, reason: reasonFor(found) })
    }
    return done(
      { id, flag: after },
      {
        subject: checkId,
        about: [id],
        scope: actor.scope,
        before: { flag: before && flags[before] },
        after: {
          name: partner.name,
          item: checkItems[found.item],
          result: checkResults[found.result],
          checkedOn: found.checkedOn,
          note: found.note,
          file: file?.name,
          flag: after && flags[after],
        },
      },
    )
  },
})

function reasonFor({ item, note }: { item: CheckItem; note: string | null }): string {
  return note ? `${checkItems[item]}: ${note}` : 'Semua butir diperiksa dan baik.'
}
