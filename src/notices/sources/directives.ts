import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { followsDirective } from '#agreements'
import { standingOf } from '#directives'
import { type Day, fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'

const settledBy = ['agreement.proposed', 'agreement.revised', 'directive.answered']
const place: Source['place'] = ({ subjectId }) => to.directive(subjectId)

/** Asked of a unit by a day that comes near, and it has neither begun nor answered. */
export const dueDirectives: Source = {
  kind: 'directive-due',
  what: 'Arahan belum ditindaklanjuti',
  pace: { countdown: 'directive.reminders' },
  settledBy,
  owed: ({ today, ahead }) => unanswered(today, sql`directive.due_on between ${today} and ${ahead}`),
  place,
  says: (day, today) =>
    `Tenggat ${longDay(day)} (${fromToday(today, day)}). Ajukan kerja sama atau jawab tidak berlaku.`,
}

/** The day has passed, and still nothing. */
export const lateDirectives: Source = {
  kind: 'directive-late',
  what: 'Arahan lewat tenggat',
  pace: 'climb',
  settledBy,
  owed: ({ today }) => unanswered(today, sql`directive.due_on < ${today}`),
  place,
  says: (day, today) => `Tenggat ${longDay(day)} (${fromToday(today, day)}).`,
}

/** Nobody owns the answer of a unit, so whoever has kept its cooperation longest is told first. */
const unanswered = (today: Day, when: RawBuilder<SqlBool>) => sql`
  select stood.directive_id as subject_id, null::uuid as agreement_id, stood.unit_id, (
      select post.account_id from post join account on account.id = post.account_id
      where post.unit_id = stood.unit_id and post.roles && '{cooperation-officer,regional-officer}'
        and post.valid_from <= ${today} and (post.valid_to is null or post.valid_to >= ${today})
        and account.closed_at is null
      order by post.valid_from, post.id limit 1
    ) as owner_id, directive.title, directive.due_on as day
  from (${standingOf(followsDirective, today)}) stood join directive on directive.id = stood.directive_id
  where stood.standing = 'missing' and ${when}`
