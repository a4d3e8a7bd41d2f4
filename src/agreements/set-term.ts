import { z } from 'zod'
import {
  act,
  addDays,
  type Day,
  type Db,
  day,
  done,
  endOfTerm,
  line,
  maybe,
  type Rule,
  refuse,
  ruleOn,
  type Scope,
  version,
} from '#kernel'
import { writeText } from './approval/text.ts'
import { mayEdit } from './editing.ts'
import { lockAgreement } from './queries.ts'

export interface TermLimits {
  leastMonths: number
  mostMonths: number
}

/** From when until when. A term outside the usual one to three years is possible, with a reason. */
export const setTerm = act({
  name: 'agreement.term-set',
  permission: 'agreement.revise',

  input: z
    .object({
      id: z.uuid(),
      version,
      startsOn: day('Isi tanggal mulai berlaku'),
      endsOn: day('Isi tanggal berakhir'),
      termReason: maybe(line('Isi alasan', 240)),
    })
    .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
      error: 'Tanggal berakhir lebih awal daripada tanggal mulai. Periksa apakah keduanya tertukar.',
      path: ['endsOn'],
    }),

  async run(moment, { id, version: seen, ...input }) {
    const { tx, actor } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'term', agreement.stage)) return refuse('locked')
    const held = await writeText(moment, agreement)
    if (held) return held
    const { startsOn, endsOn, termReason } = agreement
    if (agreement.version !== seen) {
      return refuse('changed-meanwhile', {
        theirs: { startsOn, endsOn, termReason, version: agreement.version },
      })
    }
    const outside = await termOutside(tx, input.startsOn, input.endsOn, agreement)
    if (outside && !input.termReason) return refuse('unusual-term', { field: 'termReason', ...outside })

    await tx
      .updateTable('agreement')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        scope: agreement,
        before: { startsOn, endsOn, termReason },
        after: input,
        reason: outside ? (input.termReason ?? undefined) : undefined,
      },
    )
  },
})

/** The rule of the usual term, when these days break it; undefined when they keep it. */
export async function termOutside(
  db: Db,
  startsOn: Day,
  endsOn: Day,
  scope: Scope,
): Promise<Rule<TermLimits> | undefined> {
  const rule = await ruleOn<TermLimits>(db, 'agreement.term', startsOn, scope)
  return breaksLimits(rule.value, startsOn, endsOn) ? rule : undefined
}

/** Some offices count the anniversary itself as the last day, so one day more is still as long as allowed. */
export function breaksLimits({ leastMonths, mostMonths }: TermLimits, startsOn: Day, endsOn: Day): boolean {
  const tooShort = endsOn < endOfTerm(startsOn, leastMonths)
  const tooLong = endsOn > addDays(endOfTerm(startsOn, mostMonths), 1)
  return tooShort || tooLong
}
