import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type Vitality, vitalities } from '#agreements'
import { may } from '#kernel'
import { type Reasons, standings, whyInWords } from '#vitality'
import { age } from './badges.ts'
import { inForceOn } from './in-force.ts'
import { type Asked, agreements, between, ours, question, reached } from './question.ts'

/** In force, and in this state by what the program reckoned. */
export const isIn = (state: Vitality, { today }: Pick<Asked, 'today'>) =>
  sql<SqlBool>`(agreement.vitality = ${state} and ${inForceOn(today)})`

/** Only a name: nothing happens. The one that has been so longest comes first. */
export const inNameOnly = question<Reasons>({
  code: 'tinggal-nama',
  title: 'Kerja sama tinggal nama',
  lead: 'Berlaku di atas kertas, tetapi sudah lama tidak ada faktanya. Yang paling lama di atas.',
  isFor: (actor) => actor.reach.of === 'kanwil' || may(actor, 'plan.write'),
  reads: 'agreement.read',
  remindedAs: ['agreement-in-name-only'],
  rows: (asked) => sql`${rowsIn('in-name-only', asked)}
    and ${asked.actor.reach.of === 'unit' ? ours(asked) : reached(asked)}`,
  task: (row, asked) => ({
    title: row.title,
    href: `${to.agreement(row.id)}#keadaan`,
    detail: `${between(row, asked)}. ${whyInWords(row.detail, asked.today)}`,
    badge: { kind: 'stalled', word: `Tinggal nama ${age(asked.today, row.day ?? asked.today)}` },
  }),
})

/** The rows behind the numbers of the comparison; no first page asks them. */
export const living = behind('alive', 'hidup', 'Berlaku, dan faktanya terus datang.')
export const stalled = behind(
  'stalled',
  'tersendat',
  'Berlaku, tetapi lama tidak ada fakta, janjinya lewat tenggat, atau tindak lanjutnya tidak dijawab.',
)

function behind(state: Vitality, code: string, lead: string) {
  return question<Reasons>({
    code,
    title: `Kerja sama ${vitalities[state].toLowerCase()}`,
    lead,
    isFor: () => false,
    reads: 'agreement.read',
    rows: (asked) => sql`${rowsIn(state, asked)} and ${reached(asked)}`,
    task: (row, asked) => ({
      title: row.title,
      href: `${to.agreement(row.id)}#keadaan`,
      detail: `${between(row, asked)}. ${whyInWords(row.detail, asked.today)}`,
      badge: {
        kind: standings[state],
        word: `${vitalities[state]} ${age(asked.today, row.day ?? asked.today)}`,
      },
    }),
  })
}

const rowsIn = (state: Vitality, asked: Asked) => sql`
  ${agreements(sql`vitality.since`, reasons)} join vitality on vitality.agreement_id = agreement.id
  where ${isIn(state, asked)}`

const reasons = sql`jsonb_build_object('state', vitality.state, 'lastFactOn', vitality.last_fact_on,
  'quietFrom', vitality.quiet_from, 'promises', vitality.promises, 'overdue', vitality.overdue,
  'openPoints', vitality.open_points, 'suspendedOn', vitality.suspended_on)`
