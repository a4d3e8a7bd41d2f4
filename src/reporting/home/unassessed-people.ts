import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { type DueFor, dueAssessments, dueSentences } from '#people'
import { question } from './question.ts'

/** People of the own unit whose needs nobody asked about, or not again before they go home. */
export const unassessedPeople = question<{ why: DueFor; since: string }>({
  code: 'belum-dinilai',
  title: 'Kebutuhan belum dinilai',
  lead: 'Orang yang belum dinilai setelah masuk atau menjelang bebas. Yang paling lama di atas.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'person.assess'),
  reads: 'person.assess',
  rows: ({ actor, today }) => sql`
    select due.id, null::uuid as agreement_id, due.unit_id, due.name as title, due.day,
      jsonb_build_object('why', due.why, 'since', due.since) as detail
    from (${dueAssessments(today, sql<SqlBool>`unit.id = ${actor.scope?.unitId ?? null}`)}) due`,
  task: (row) => ({
    title: row.title,
    href: `${to.assessPerson(row.id)}?antre=ya`,
    detail: `${dueSentences[row.detail.why]} ${row.detail.why === 'entry' ? 'Masuk' : 'Bebas'} ${longDay(row.detail.since)}.`,
    badge:
      row.detail.why === 'release'
        ? { kind: 'attention', word: 'Segera bebas' }
        : { kind: 'waiting', word: 'Belum dinilai' },
  }),
})
