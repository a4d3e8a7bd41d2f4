import { sql } from 'kysely'
import { to } from '#addresses'
import type { KeptList, KeptLists } from '#enrolment'
import { type Actor, type Db, found } from '#kernel'
import { funnelOfRun, inCare } from '../questions/funnel.ts'
import { findQuestion, runsOf, tellsAll } from '../questions/queries.ts'
import { orderBy, type RankRule, rankInWords, rankRule } from '../selections/criteria.ts'
import { findSelection } from '../selections/queries.ts'
import type { Run } from '../tables.ts'
import { seesOwnNames } from './names.ts'

/** How a list is named in an address: everybody of an answer, or those of a selection with or without the reserve. */
export const listOf = {
  answer: (id: string) => `jawaban.${id}`,
  chosen: (id: string) => `terpilih.${id}`,
  ranked: (id: string) => `urutan.${id}`,
}

/** The people of an answer, or of a selection, for whoever enrols them: of the own unit, and only with its names. */
export const peopleOfAnswers: KeptLists = async (db, actor, from) => {
  found(seesOwnNames(actor) || undefined)
  const [kind = '', id = ''] = from.split('.')
  if (kind === 'jawaban') return await ofAnswer(db, actor, id)
  return await ofSelection(db, actor, id, found(kind === 'terpilih' || kind === 'urutan' ? kind : undefined))
}

async function ofAnswer(db: Db, actor: Actor, id: string): Promise<KeptList> {
  const question = await findQuestion(db, id, actor)
  const run = found(tellsAll(actor, question) ? (await runsOf(db, question.id))[0] : undefined)
  const rule = await rankRule(db, run.runOn, question)
  const order = await orderBy(db, rule.value, run.runOn, question)
  const { rows } = await sql<{ id: string }>`
    select person.id from question_answer answer join person on person.id = answer.person_id
    where answer.run_id = ${run.id} and answer.state <> 'gone' and ${inCare(actor)} order by ${order}`.execute(
    db,
  )
  return listed(rows, run, {
    title: question.name,
    href: to.question(question.id),
    order: rankInWords(rule.value),
  })
}

async function ofSelection(db: Db, actor: Actor, id: string, kind: 'terpilih' | 'urutan'): Promise<KeptList> {
  const { questionId, seats, purpose, runOn, rule, ...selection } = await findSelection(db, id, actor)
  const run = (await runsOf(db, questionId)).find((each) => each.runOn === runOn)
  const { rows } = await sql<{ id: string }>`
    select person.id from selection_place standing join person on person.id = standing.person_id
    where standing.selection_id = ${selection.id} and ${inCare(actor)}
      ${kind === 'terpilih' ? sql`and standing.place <= ${seats}` : sql``}
    order by standing.place`.execute(db)
  return listed(rows, run ?? { runOn, people: selection.people, said: [], losses: [], limited: 0 }, {
    title: purpose,
    href: to.selection(selection.id),
    order: rankInWords(rule as unknown as RankRule),
  })
}

type Asked = Pick<Run, 'runOn' | 'people' | 'said' | 'losses' | 'limited'>

function listed(
  rows: { id: string }[],
  run: Asked,
  about: { title: string; href: string; order: string },
): KeptList {
  const { people, steps } = funnelOfRun(run)
  return {
    people: rows.map(({ id }) => id),
    reason: {
      ...about,
      people,
      askedOn: run.runOn,
      steps: steps.map(({ said, remaining }) => ({ said, left: remaining })),
    },
  }
}
