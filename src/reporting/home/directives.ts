import { sql } from 'kysely'
import { to } from '#addresses'
import { followsDirective } from '#agreements'
import { standingOf } from '#directives'
import { type Day, longDay, may, number } from '#kernel'
import { due, waited } from './badges.ts'
import { question } from './question.ts'

const stood = (today: Day) => sql`
  (${standingOf(followsDirective, today)}) stood join directive on directive.id = stood.directive_id`

/** What is asked of the own unit, and it has neither begun nor answered. */
export const openDirectives = question<{ issuer: string }>({
  code: 'arahan-belum-dijawab',
  title: 'Arahan belum ditindaklanjuti',
  lead: 'Arahan bagi unit Anda tanpa kerja sama yang menjawabnya.',
  isFor: (actor) => may(actor, 'agreement.propose'),
  reads: 'directive.read',
  remindedAs: ['directive-late'],
  rows: ({ actor, today }) => sql`
    select directive.id, null::uuid as agreement_id, stood.unit_id, directive.title, directive.due_on as day,
      jsonb_build_object('issuer', issuer.short_name) as detail
    from ${stood(today)} join unit issuer on issuer.id = directive.unit_id
    where stood.unit_id = ${actor.scope?.unitId ?? null} and stood.standing = 'missing'`,
  task: (row, asked) => ({
    title: row.title,
    href: to.directive(row.id),
    detail: `${row.detail.issuer}. Ajukan kerja sama atau jawab tidak berlaku.`,
    badge: row.day ? due(asked.today, row.day) : { kind: 'waiting', word: 'tanpa tenggat' },
  }),
})

/** Directives of the own office whose day has passed while units are missing. */
export const lateDirectives = question<{ missing: number; asked: number }>({
  code: 'arahan-lewat-tenggat',
  title: 'Arahan lewat tenggat',
  lead: 'Arahan kantor Anda yang tenggatnya lewat sementara ada unit yang belum menindaklanjuti.',
  isFor: (actor) => may(actor, 'directive.issue'),
  reads: 'directive.read',
  rows: ({ actor, today }) => sql`
    select directive.id, null::uuid as agreement_id, directive.unit_id, directive.title, directive.due_on as day,
      jsonb_build_object('missing', count(*) filter (where stood.standing = 'missing'), 'asked', count(*)) as detail
    from ${stood(today)}
    where directive.unit_id = ${actor.scope?.unitId ?? null} and directive.due_on < ${today}
    group by directive.id having count(*) filter (where stood.standing = 'missing') > 0`,
  task: (row, asked) => ({
    title: row.title,
    href: `${to.directive(row.id)}?tindak=missing#satuan-kerja`,
    detail: `${number(row.detail.missing)} dari ${number(row.detail.asked)} unit belum, tenggat ${longDay(row.day ?? asked.today)}.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** Units that say a directive of the own office does not concern them. */
export const directiveAnswers = question<{ title: string; reason: string }>({
  code: 'jawaban-arahan',
  title: 'Jawaban unit menunggu keputusan',
  lead: 'Unit yang menjawab bahwa arahan kantor Anda tidak berlaku baginya.',
  isFor: (actor) => may(actor, 'directive.issue'),
  reads: 'directive.issue',
  rows: ({ actor }) => sql`
    select directive.id, null::uuid as agreement_id, said.unit_id, unit.name as title,
      (said.answered_at at time zone ${actor.zone})::date as day,
      jsonb_build_object('title', directive.title, 'reason', said.reason) as detail
    from directive_answer said join directive on directive.id = said.directive_id join unit on unit.id = said.unit_id
    where said.state = 'waiting' and directive.unit_id = ${actor.scope?.unitId ?? null}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.decideAnswer(row.id, row.unitId),
    detail: `${row.detail.title}. ${row.detail.reason}`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})
