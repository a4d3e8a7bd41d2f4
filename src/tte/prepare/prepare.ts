import { z } from 'zod'
import { lockAgreement, mayEdit } from '#agreements'
import { act, done, line, maybe, newId, refuse, upload } from '#kernel'
import { type Brought, differs } from '#papers'
import { keyOf } from '../keys/own-key.ts'
import { type Chosen, choose, same } from './choose.ts'

/** What became of the paper before the transaction began: never typed, always put there by whoever read the form. */
export interface Laid {
  sha256: string
  size: number
  name: string
  originalSha256: string
  textId: string | null
  /** Of a brought file with the newest text, where there is one. */
  comparison: Brought | null
  chosen: Chosen[]
}
export type NotLaid = 'no-paper' | 'locked' | 'unreadable' | 'lost'

const input = z.looseObject({
  id: z.uuid(),
  source: z.enum(['text', 'file'], 'Pilih naskah yang ditandatangani'),
  file: maybe(upload(['application/pdf'], 'Pilih berkas PDF')),
  first: z.uuid().optional(),
  place: line('Isi tempat tanda tangan', 120),
  signingReason: maybe(line('Isi alasan', 240)),
  differenceReason: maybe(line('Isi penjelasan', 240)),
  laid: z.custom<Laid | NotLaid>().default('no-paper'),
  /** False where a national service signs. */
  ownKey: z.boolean().default(true),
})

/** Lays a paper out to be signed on screen: which file, by whom, in which order. From now on it only grows. */
export const prepare = act({
  name: 'esign.prepared',
  permission: 'paper.prepare',
  input,

  async run({ tx, actor, now, today }, { id, place, laid, ownKey, ...typed }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'signing', agreement.stage)) return refuse('not-ready')
    const open = tx.selectFrom('esignPaper').select('id').where('agreementId', '=', id)
    if (await open.where('state', '=', 'open').executeTakeFirst()) return refuse('already-open')
    if (ownKey && !(await keyOf(tx, agreement.unitId, now))) return refuse('no-key')
    const order = await choose(tx, agreement, typed, today)
    if (!order.ok) return order
    if (typeof laid === 'string') return refuse(`file-${laid}`, { field: 'file' })
    if (!same(order.chosen, laid.chosen)) return refuse('changed-meanwhile')
    const { chosen, size, comparison, ...file } = laid
    const { signingReason, differenceReason } = typed
    if (comparison && differs(comparison) && !differenceReason) {
      const unread = comparison.differences === null
      return refuse(unread ? 'no-words' : 'other-words', {
        field: 'differenceReason',
        serial: comparison.serial,
      })
    }

    const paperId = newId()
    await tx
      .insertInto('esignPaper')
      .values({
        id: paperId,
        agreementId: id,
        ...file,
        size: BigInt(size),
        place,
        signingReason,
        comparison: comparison && JSON.stringify(comparison),
        differenceReason,
        state: 'open',
        closedAt: null,
        closedBy: null,
        closedReason: null,
        preparedBy: actor.name,
        preparedAt: now,
      })
      .execute()
    await tx
      .insertInto('esignSignatory')
      .values(chosen.map((each, at) => ({ ...waiting, ...each, ...idsOf(id, paperId, at) })))
      .execute()
    return done(
      { id, paperId },
      {
        subject: paperId,
        about: [id],
        scope: agreement,
        after: {
          paper: laid.name,
          sha256: laid.sha256,
          signatories: chosen.map(({ name }) => name),
          place,
          ...(differenceReason && { differenceReason }),
        },
      },
    )
  },
})

const waiting = {
  state: 'waiting',
  confirmedAt: null,
  confirmedWith: null,
  signedAt: null,
  signedBy: null,
  sha256: null,
  failedAt: null,
  linkId: null,
  tokenHash: null,
  linkGivenBy: null,
  linkEndsAt: null,
} as const

const idsOf = (agreementId: string, paperId: string, at: number) => ({
  id: newId(),
  agreementId,
  paperId,
  placeInOrder: at + 1,
})
