import { type Agreement, lockAgreement, mayEdit, type Part, writeAnnex } from '#agreements'
import { done, found, type Moment, refuse } from '#kernel'
import { fieldsOf, keyOf, type Value, want, without } from './changes.ts'
import { mainOf } from './queries.ts'
import type { Addendum } from './tables.ts'

interface Copy {
  ok: true
  addendum: Agreement
  main: Agreement
  copy: Addendum
}

/** A copy, locked for writing on it: refused once it is merged, while it is signed, and during a round of approval. */
export async function lockCopy(moment: Moment, id: string, part: Part = 'identity') {
  const { tx, actor } = moment
  const addendum = await lockAgreement(tx, id, actor)
  const copy = found(
    await tx.selectFrom('addendum').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
  )
  if (copy.mergedAt || !mayEdit(actor, part, addendum.stage)) return refuse('locked')
  const held = await writeAnnex(moment, addendum)
  if (held) return held
  return { ok: true, addendum, main: await mainOf(tx, copy), copy } satisfies Copy
}

interface Written {
  subject: string
  fields: Record<string, Value>
  reason?: string | null
  /** What the form was drawn from. */
  seen: number
}

/** Writes fields of one subject on a copy, unless somebody else wrote on it since the form was drawn. */
export async function writeOn(
  { tx }: Moment,
  { addendum, copy }: Copy,
  { subject, fields, reason = null, seen }: Written,
) {
  const { ground, wanted, reasons, version, id, mainId } = copy
  const before = { ...fieldsOf(ground, subject), ...fieldsOf(wanted, subject) }
  if (version !== seen) {
    const theirs = Object.fromEntries(Object.keys(fields).map((field) => [field, before[field] ?? null]))
    return refuse('changed-meanwhile', { theirs: { ...theirs, version } })
  }
  const { [subject]: _old, ...others } = reasons
  await tx
    .updateTable('addendum')
    .set({
      wanted: JSON.stringify(want(ground, wanted, subject, fields)),
      reasons: JSON.stringify(reason === null ? others : { ...others, [subject]: reason }),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute()
  const said = (state: Record<string, Value>) =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, state[field] ?? null]))
  return done(
    { id },
    {
      subject: id,
      about: [mainId],
      scope: addendum,
      before: said(before),
      after: fields,
      reason: reason ?? undefined,
    },
  )
}

/** Takes one subject off a copy: the main agreement keeps what it says. */
export async function takeOff({ tx }: Moment, { addendum, copy }: Copy, subject: string) {
  const { wanted, reasons, version, id, mainId } = copy
  const { [subject]: _old, ...others } = reasons
  await tx
    .updateTable('addendum')
    .set({
      wanted: JSON.stringify(without(wanted, subject)),
      reasons: JSON.stringify(others),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute()
  return done(
    { id },
    { subject: id, about: [mainId], scope: addendum, before: fieldsOf(wanted, subject), after: {} },
  )
}

/** What a copy says of a field: its own word, or the ground's. */
export function onCopy({ ground, wanted }: Addendum, subject: string, field: string): Value | undefined {
  const key = keyOf(subject, field)
  return key in wanted ? wanted[key] : ground[key]
}
