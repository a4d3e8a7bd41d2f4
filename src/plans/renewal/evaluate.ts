import { z } from 'zod'
import { type Agreement, lockAgreement, type Stage, stageOn } from '#agreements'
import { act, type Day, done, maybe, newId, paragraph, refuse, type Tx } from '#kernel'
import { planOf } from '../queries.ts'
import { evaluationOf } from './queries.ts'
import { type Verdict, verdictCodes, verdicts } from './verdicts.ts'

interface Judgement {
  planItemId: string
  verdict: Verdict
  note: string | null
}

const verdict = z.enum(verdictCodes, 'Pilih penilaian kegiatan ini')
const note = z.string().trim().max(500, 'Paling banyak 500 huruf')

/**
 * What the last term was worth: a verdict on every promise (fields `hasil-<id>` and `catatan-<id>`), what it brought
 * both sides, what stood in the way, and what to do better, one point a line. Open until it is confirmed; one that was
 * sent back is handed in again so.
 */
export const evaluate = act({
  name: 'evaluation.written',
  permission: 'evaluation.write',

  input: z
    .looseObject({
      id: z.uuid(),
      version: z.coerce.number('Muat ulang halaman ini').int().min(0),
      benefitUnit: paragraph('Isi manfaat bagi unit', 2000),
      benefitPartner: paragraph('Isi manfaat bagi mitra', 2000),
      obstacles: paragraph('Isi kendala, atau tulis tidak ada', 2000),
      points: maybe(paragraph('Isi butir perbaikan', 2000)),
    })
    .transform(({ id, version, benefitUnit, benefitPartner, obstacles, points, ...rest }, context) => ({
      id,
      version,
      texts: { benefitUnit, benefitPartner, obstacles },
      points: (points ?? '').split('\n').flatMap((each) => each.trim() || []),
      judgements: judgementsIn(rest, (path, message) =>
        context.addIssue({ code: 'custom', path: [path], message }),
      ),
    })),

  async run({ tx, actor, today }, { id, version: seen, texts, points, judgements }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (!isEvaluable(agreement, today)) return refuse('not-yet')
    const earlier = await evaluationOf(tx, id)
    if (earlier?.confirmedBy) return refuse('already-confirmed')
    if ((earlier?.version ?? 0) !== seen) return refuse('changed-meanwhile', { theirs: { ...earlier } })
    const items = await planOf(tx, id)
    const open = items.filter((item) => !judgements.some(({ planItemId }) => planItemId === item.id))
    if (open[0]) {
      return refuse('unjudged', {
        field: `hasil-${open[0].id}`,
        activities: open.map((item) => item.activity),
      })
    }

    const who = {
      evaluatedBy: actor.accountId ?? '',
      evaluator: actor.name,
      evaluatorPost: actor.post,
      evaluatedOn: today,
    }
    const notReturned = { returnedBy: null, returnedOn: null, returnedReason: null }
    await tx
      .insertInto('evaluation')
      .values({ agreementId: id, ...texts, ...who })
      .onConflict((row) =>
        row.column('agreementId').doUpdateSet({ ...texts, ...who, ...notReturned, version: seen + 1 }),
      )
      .execute()
    const judged = judgements.filter(({ planItemId }) => items.some((item) => item.id === planItemId))
    await writeJudgements(tx, id, judged)
    await writePoints(tx, id, points)
    const said = items.map((item) =>
      saidOf(
        item.activity,
        judged.find((each) => each.planItemId === item.id),
      ),
    )
    return done({ id }, { subject: id, scope: agreement, after: { ...texts, verdicts: said, points } })
  },
})

const evaluable: readonly Stage[] = ['active', 'ended', 'terminated']

/** A term can be judged once it has begun. */
export const isEvaluable = (agreement: Agreement, today: Day): boolean =>
  evaluable.includes(stageOn(agreement, today))

function judgementsIn(
  fields: Record<string, unknown>,
  wrong: (path: string, message: string) => void,
): Judgement[] {
  return Object.entries(fields).flatMap(([field, value]): Judgement[] => {
    const planItemId = /^hasil-([0-9a-f-]{36})$/.exec(field)?.[1]
    if (!planItemId) return []
    const judged = verdict.safeParse(value)
    const noted = note.safeParse(fields[`catatan-${planItemId}`] ?? '')
    if (!judged.success) wrong(field, 'Pilih penilaian kegiatan ini')
    if (!noted.success) wrong(`catatan-${planItemId}`, 'Catatan paling banyak 500 huruf')
    return judged.success && noted.success
      ? [{ planItemId, verdict: judged.data, note: noted.data || null }]
      : []
  })
}

async function writeJudgements(tx: Tx, agreementId: string, judgements: Judgement[]): Promise<void> {
  await tx.deleteFrom('evaluationVerdict').where('agreementId', '=', agreementId).execute()
  if (judgements.length === 0) return
  await tx
    .insertInto('evaluationVerdict')
    .values(judgements.map((judgement) => ({ agreementId, ...judgement })))
    .execute()
}

async function writePoints(tx: Tx, agreementId: string, points: string[]): Promise<void> {
  await tx.deleteFrom('improvement').where('agreementId', '=', agreementId).execute()
  if (points.length === 0) return
  await tx
    .insertInto('improvement')
    .values(points.map((wish, at) => ({ id: newId(), agreementId, placeInOrder: at + 1, wish })))
    .execute()
}

function saidOf(activity: string, judgement: Judgement | undefined): string {
  const word = judgement ? verdicts[judgement.verdict].toLowerCase() : 'tidak dinilai'
  return `${activity}: ${word}${judgement?.note ? ` (${judgement.note})` : ''}`
}
