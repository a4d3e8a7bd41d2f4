import { unitKindNames } from '#accounts'
import { type App, type Db, may } from '#kernel'
import { addressees } from './kinds.ts'
import { answerOf, asksUnit, type DirectiveView, issues } from './queries.ts'
import type { Following } from './slots.ts'
import { type Narrowed, regionCounts, unitStandings } from './standing.ts'

type Reader = Pick<App['Variables'], 'db' | 'actor' | 'today'>

/** How the reader's own unit stands, when the directive asks it. */
export async function ownStanding(
  { db, actor, today }: Reader,
  directive: DirectiveView,
  following: Following,
) {
  const unitId = actor.scope?.unitId
  if (!unitId || !(await asksUnit(db, directive.id, unitId))) return undefined
  const own = { ...actor, reach: { of: 'unit', id: unitId } } as const
  const [stood] = await unitStandings(db, directive.id, own, today, following, { page: 1 })
  if (!stood) return undefined
  const shown = await following.shown(db, stood.answers ?? [], today)
  return {
    standing: stood.standing,
    answer: await answerOf(db, directive.id, unitId, actor),
    answers: [...shown.values()],
    begin: may(actor, 'agreement.propose') ? following.begin(directive.id) : undefined,
    mayAnswer: may(actor, 'directive.answer'),
  }
}

/** The units within reach, for the offices above them. */
export async function unitsBelow(
  { db, actor, today }: Reader,
  directive: DirectiveView,
  following: Following,
  asked: Narrowed,
) {
  const units = await unitStandings(db, directive.id, actor, today, following, asked)
  const regions = await regionCounts(db, directive.id, actor, today, following)
  const ids = units.flatMap(({ answers }) => answers ?? [])
  return {
    units,
    regions,
    asked,
    shown: await following.shown(db, [...new Set(ids)], today),
    hasRegions: regions.length > 1,
    mayDecide: issues(actor, directive) && may(actor, 'directive.issue'),
  }
}

/** To whom a directive is addressed, in words. */
export async function addressedTo(db: Db, { id, addressed, kinds }: DirectiveView): Promise<string> {
  if (addressed === 'kinds') return kinds.map((kind) => unitKindNames[kind]).join(', ')
  if (addressed === 'below') return addressees.below
  const named = await db
    .selectFrom('directiveUnit')
    .innerJoin('unit', 'unit.id', 'directiveUnit.unitId')
    .select('unit.shortName')
    .where('directiveId', '=', id)
    .orderBy('unit.shortName')
    .execute()
  if (named.length > 6) return `${named.length} satuan kerja yang dipilih`
  return named.map(({ shortName }) => shortName).join(', ')
}
