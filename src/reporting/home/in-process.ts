import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type Stage, stages, way } from '#agreements'
import { waited } from './badges.ts'
import { agreements, between, question, reached } from './question.ts'

/** On its way from the first talk to the last signature. */
export const onTheWay = sql<SqlBool>`agreement.stage in (${sql.join([...way])})`

/** The rows behind a number, whatever they wait for. */
export const inProcess = question<{ stage: Stage }>({
  code: 'dalam-proses',
  title: 'Kerja sama dalam proses',
  lead: 'Dari penjajakan sampai tanda tangan. Yang paling lama pada tahapnya di atas.',
  isFor: () => false,
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.stage_since`, sql`jsonb_build_object('stage', agreement.stage)`)}
    where ${reached(asked)} and ${onTheWay}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.agreement(row.id),
    detail: `${between(row, asked)}. Tahap ${stages[row.detail.stage].toLowerCase()}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})
