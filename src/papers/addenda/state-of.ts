import type { Agreement } from '#agreements'
import type { Db } from '#kernel'
import { planOf } from '#plans'
import { sectionsOf } from '../comparing/sections.ts'
import { latestText } from '../queries.ts'
import { keyOf, type State, sortOf, standing, subjectOf, type Value } from './changes.ts'

/** Everything of an agreement in force that an addendum may change, as it stands now. */
export async function stateOf(db: Db, main: Agreement): Promise<State> {
  const parties = await db
    .selectFrom('party')
    .select(['id', 'duties'])
    .where('agreementId', '=', main.id)
    .orderBy('placeInOrder')
    .execute()
  const items = await planOf(db, main.id)
  const state: Record<string, Value> = {}
  const say = (subject: string, fields: Record<string, Value>) => {
    for (const [field, value] of Object.entries(fields)) state[keyOf(subject, field)] = value
  }
  const { title, scope, objects, endsOn } = main
  say('agreement', { title, scope, objects, endsOn })
  for (const { id, duties } of parties) say(`party:${id}`, { duties })
  for (const item of items) {
    const { activity, output, quantity, measure, place, startsOn, source, proofs, stoppedOn } = item
    say(`item:${item.id}`, {
      ...{ activity, output, quantity, measure, place, startsOn, endsOn: item.endsOn, source, proofs },
      budget: item.budget === null ? null : String(item.budget),
      [standing]: stoppedOn === null ? 'on' : 'stopped',
    })
  }
  return { ...state, ...(await articlesOf(db, main.id)) }
}

/** The articles as they read now: the last text, with what merged addenda made of it, in their order. */
async function articlesOf(db: Db, mainId: string): Promise<State> {
  const text = await latestText(db, mainId)
  const articles: Record<string, Value> = {}
  for (const section of text ? sectionsOf(text.lines) : []) {
    if (section.kind !== 'article') continue
    articles[keyOf(`article:${section.title}`, 'heading')] = section.heading
    articles[keyOf(`article:${section.title}`, 'text')] = section.lines.join('\n')
  }
  const merged = await db
    .selectFrom('addendum')
    .select('wanted')
    .where('mainId', '=', mainId)
    .where('mergedAt', 'is not', null)
    .orderBy('mergedAt')
    .limit(200)
    .execute()
  for (const { wanted } of merged)
    for (const [key, value] of Object.entries(wanted))
      if (sortOf(subjectOf(key)) === 'article') articles[key] = value
  return articles
}
