import { z } from 'zod'
import { act, type Day, day, done, line, maybe, paragraph, refuse, upload } from '#kernel'
import { signingGate } from './approval/gate.ts'
import { enterStage } from './enter-stage.ts'
import { keepPaper } from './keep-paper.ts'
import { lockAgreement } from './queries.ts'
import { isOnTheWay, moveBetween, type Stage, type WayStage, way } from './stages.ts'
import type { Agreement } from './tables.ts'

/**
 * Moves an agreement along its way. One step needs nothing more; over a stage, or back, needs a reason.
 * The day may lie before today, never after it, and never before the stage it leaves.
 */
export const advance = act({
  name: 'agreement.advanced',
  permission: 'agreement.advance',

  input: z.object({
    id: z.uuid(),
    stage: z.enum(way, 'Pilih tahap tujuan'),
    enteredOn: day('Isi tanggal'),
    note: maybe(paragraph('Isi catatan', 2000)),
    reason: maybe(line('Isi alasan', 240)),
    paper: maybe(upload()),
  }),

  async run(moment, { id, stage, enteredOn, note, reason, paper }) {
    const { tx, actor, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    const wrong = unfit(agreement, { stage, enteredOn, reason }, today)
    if (wrong) return wrong
    if (isBack(agreement.stage, stage) && (await anySignature(moment, id))) {
      return refuse('already-signed')
    }

    const gated = stage === 'signing' && (await signingGate(tx, agreement, reason))
    if (gated) return gated

    const kind = stage === 'technical-review' ? 'review' : 'minutes'
    const paperId = paper ? await keepPaper(moment, id, { kind, file: paper, note }) : null
    await enterStage(moment, id, { stage, on: enteredOn, note, reason, paperId })
    return done(
      { id },
      {
        subject: id,
        scope: agreement,
        before: { stage: agreement.stage },
        after: { stage, enteredOn, note, paper: paper?.name },
        reason: reason ?? undefined,
      },
    )
  },
})

interface Move {
  stage: WayStage
  enteredOn: Day
  reason: string | null
}

function unfit(agreement: Agreement, { stage, enteredOn, reason }: Move, today: Day) {
  if (!isOnTheWay(agreement.stage)) return refuse('not-on-the-way')
  const move = moveBetween(agreement.stage, stage)
  if (move.is === 'stay') return refuse('already-there', { field: 'stage' })
  if (enteredOn > today) return refuse('in-the-future', { field: 'enteredOn' })
  if (enteredOn < agreement.stageSince) {
    return refuse('before-last-step', { field: 'enteredOn', since: agreement.stageSince })
  }
  if (move.is === 'skip' && !reason) return refuse('skips', { field: 'reason', skipped: move.skipped })
  if (move.is === 'back' && !reason) return refuse('goes-back', { field: 'reason' })
  return undefined
}

const isBack = (from: Stage, to: WayStage) => isOnTheWay(from) && moveBetween(from, to).is === 'back'

async function anySignature({ tx }: Parameters<typeof enterStage>[0], id: string): Promise<boolean> {
  const signed = await tx
    .selectFrom('party')
    .select('id')
    .where('agreementId', '=', id)
    .where('signedOn', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return signed !== undefined
}
