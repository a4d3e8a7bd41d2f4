import { directiveKinds, directivesFor } from '#directives'
import type { Db } from '#kernel'

/** The directives an agreement of this office may cite, to choose from. */
export async function directiveOptions(db: Db, unitId: string, cited: string | null = null) {
  const asking = await directivesFor(db, unitId)
  const kept = asking.some(({ id }) => id === cited) ? undefined : await citedDirective(db, cited)
  const options = asking.map(({ id, kind, number, title, issuerShort }) => ({
    value: id,
    label: `${[directiveKinds[kind], number].filter(Boolean).join(' ')} ${issuerShort}: ${title}`,
  }))
  // one that no longer asks this office stays with the agreement that cites it
  return kept ? [...options, { value: kept.id, label: `${kept.issuer}: ${kept.title}` }] : options
}

/** For the record: the directive by its title, for an id tells a reader nothing. */
export async function spokenDirective<Input extends { directiveId: string | null }>(db: Db, input: Input) {
  const { directiveId, ...rest } = input
  const cited = await citedDirective(db, directiveId)
  return { ...rest, citedDirective: cited?.title }
}

/** What an agreement cites, as its page tells it. */
export async function citedDirective(db: Db, directiveId: string | null) {
  if (!directiveId) return undefined
  return await db
    .selectFrom('directive')
    .innerJoin('unit', 'unit.id', 'directive.unitId')
    .select(['directive.id', 'directive.title', 'directive.objects', 'unit.shortName as issuer'])
    .where('directive.id', '=', directiveId)
    .executeTakeFirst()
}
