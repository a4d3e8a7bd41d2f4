import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { clashes, moved, onNewGround } from './changes.ts'
import { lockCopy } from './copy.ts'
import { mainOf, namesOf } from './queries.ts'
import { changesIn, labelOf, linesOfChanges } from './said.ts'
import { stateOf } from './state-of.ts'

/** What stands before the name of a field in the form of choices. */
export const choicePrefix = 'pilih:'
const choice = z.enum(['keep', 'follow'])

/**
 * Puts a copy on what the main agreement says now. Where both changed the same, somebody says for each field which
 * holds; what gives way stays in the record. Once anybody has signed, words under a signature do not change.
 */
export const renew = act({
  name: 'addendum.renewed',
  permission: 'text.write',

  /** By field: 'keep' what this copy wants, 'follow' what stands there now. The keys come as 'pilih:<field>'. */
  input: z.looseObject({ id: z.uuid() }).transform(({ id, ...typed }) => ({
    id,
    choices: new Map(
      Object.entries(typed).flatMap(([name, value]) => {
        const chosen = choice.safeParse(value).data
        return name.startsWith(choicePrefix) && chosen
          ? [[name.slice(choicePrefix.length), chosen] as const]
          : []
      }),
    ),
  })),

  async run(moment, { id, choices }) {
    const { tx, now, today } = moment
    const locked = await lockCopy(moment, id, 'plan')
    if (!locked.ok) return locked
    const { addendum, copy } = locked
    const main = await mainOf(tx, copy)
    const state = await stateOf(tx, main)
    if (moved(copy.ground, state).length === 0) return refuse('nothing-moved')
    const clashing = clashes(copy.ground, state, copy.wanted)
    const open = clashing.filter(({ key }) => !choices.has(key))
    if (open.length > 0)
      return refuse('not-chosen', {
        field: `${choicePrefix}${open[0]?.key}`,
        fields: open.map(({ key }) => labelOf(key)),
      })
    if (clashing.length > 0 && (await anySignature(tx, id))) return refuse('signed')
    const followed = new Set(
      clashing.filter(({ key }) => choices.get(key) === 'follow').map(({ key }) => key),
    )
    const wanted = onNewGround(state, copy.wanted, followed)
    await tx
      .updateTable('addendum')
      .set({
        ground: JSON.stringify(state),
        wanted: JSON.stringify(wanted),
        renewedAt: now,
        confirmedOn: null,
        confirmedBy: null,
        version: copy.version + 1,
      })
      .where('id', '=', id)
      .execute()
    const names = await namesOf(tx, copy.mainId, today)
    const said = (of: typeof copy.wanted, on: typeof copy.ground) =>
      linesOfChanges(changesIn({ ground: on, wanted: of, reasons: {} }, names))
    return done(
      { id },
      {
        subject: id,
        about: [copy.mainId],
        scope: addendum,
        before: { changes: said(copy.wanted, copy.ground) },
        after: { changes: said(wanted, state) },
      },
    )
  },
})

async function anySignature(tx: Parameters<typeof stateOf>[0], id: string): Promise<boolean> {
  const signed = await tx
    .selectFrom('party')
    .select('id')
    .where('agreementId', '=', id)
    .where('signedOn', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return signed !== undefined
}
