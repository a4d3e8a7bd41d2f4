import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may, within } from '#kernel'
import { due, waited } from './badges.ts'
import { type Asked, isOurs, question, type Row } from './question.ts'

/** Rows of the own office; or, when asked so, of one unit or region within reach. */
function seen({ actor, unit, kanwil }: Asked, table: string): RawBuilder<SqlBool> {
  const [unitId, kanwilId] = [sql.ref<string>(`${table}.unit_id`), sql.ref<string>(`${table}.kanwil_id`)]
  const reach = within(actor, { unit: unitId, kanwil: kanwilId })
  if (unit) return sql<SqlBool>`${reach} and ${unitId} = ${unit}`
  if (kanwil) return sql<SqlBool>`${reach} and ${kanwilId} = ${kanwil}`
  return sql<SqlBool>`${unitId} = ${actor.scope?.unitId ?? null}`
}

const called = sql`programme.name || ', ' || cohort.name`
const place = (row: Row, asked: Asked) => (isOurs(asked, row) ? '' : `${row.unitName}. `)

/** What waits for a second person, or came back to be put right. */
export const proposedCertificates = question<{ kind: string; by: string; returned: boolean }>({
  code: 'sertifikat-menunggu-keputusan',
  title: 'Usul sertifikat menunggu',
  lead: 'Usul penerbitan, pembetulan, atau pencabutan yang menunggu orang kedua atau perlu diperbaiki.',
  isFor: (actor) => may(actor, 'certificate.approve') || may(actor, 'certificate.propose'),
  reads: 'certificate.read',
  rows: (asked) => sql`
    select proposal.id, null::uuid as agreement_id, proposal.unit_id, ${called} as title,
      (coalesce(proposal.decided_at, proposal.proposed_at) at time zone unit.time_zone)::date as day,
      jsonb_build_object('kind', proposal.kind, 'by', proposal.proposed_by_name,
        'returned', proposal.state = 'returned') as detail
    from certificate_proposal proposal join cohort on cohort.id = proposal.cohort_id
      join programme on programme.id = cohort.programme_id join unit on unit.id = proposal.unit_id
    where ${seen(asked, 'proposal')} and (
      (proposal.state = 'proposed' and ${may(asked.actor, 'certificate.approve')}
        and proposal.proposed_by is distinct from ${asked.actor.accountId}::uuid)
      or (proposal.state = 'returned' and ${may(asked.actor, 'certificate.propose')}))`,
  task: (row, asked) => ({
    title: row.title,
    href: to.certificateProposal(row.id),
    detail: `${place(row, asked)}${row.detail.returned ? 'Dikembalikan; perbaiki lalu usulkan lagi.' : `Diusulkan ${row.detail.by}.`}`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

/** Cohorts that ended, whose people passed, and nobody has asked for their certificates. */
export const uncertifiedCohorts = question<{ people: number }>({
  code: 'sertifikat-belum-diusulkan',
  title: 'Sertifikat belum diusulkan',
  lead: 'Angkatan yang sudah selesai dan pesertanya lulus, tetapi sertifikatnya belum diusulkan.',
  isFor: (actor) => may(actor, 'certificate.propose'),
  reads: 'certificate.read',
  rows: (asked) => sql`
    select cohort.id, cohort.agreement_id, cohort.unit_id, ${called} as title, cohort.stage_since as day,
      jsonb_build_object('people', passed.people) as detail
    from cohort join programme on programme.id = cohort.programme_id cross join lateral (
      select count(*)::int as people
      from participant join assessment on assessment.participant_id = participant.id and assessment.latest
      where participant.cohort_id = cohort.id and assessment.result = 'passed'
    ) passed
    where ${seen(asked, 'cohort')} and cohort.stage = 'finished' and programme.certificate <> 'none'
      and passed.people > 0
      and not exists (
        select from certificate_proposal proposal where proposal.cohort_id = cohort.id and proposal.state <> 'withdrawn')`,
  task: (row, asked) => ({
    title: row.title,
    href: to.cohortCertificates(row.id),
    detail: `${place(row, asked)}${row.detail.people} orang lulus. Selesai ${longDay(row.day ?? asked.today)}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

/** Papers that still lie in the office of people who may soon be gone (rule `certificate.handover`). */
export const papersToHandOver = question<{ number: string }>({
  code: 'sertifikat-belum-diserahkan',
  title: 'Sertifikat belum diserahkan',
  lead: 'Sertifikat yang masih disimpan, sedangkan pemiliknya segera bebas.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'certificate.hand-over'),
  reads: 'certificate.hand-over',
  rows: (asked) => sql`
    select certificate.id, null::uuid as agreement_id, person.unit_id, certificate.holder as title, leaving.day,
      jsonb_build_object('number', certificate.number) as detail
    from certificate join person on person.id = certificate.person_id
      cross join lateral (select case when person.status = 'client' then person.expires_on
        else coalesce(person.two_thirds_on, person.expires_on) end as day) leaving
      cross join lateral (
        select (value ->> 'days')::int as days from rule
        where code = 'certificate.handover' and valid_from <= ${asked.today}
          and (valid_to is null or valid_to >= ${asked.today}) and (unit_id is null or unit_id = person.unit_id)
        order by unit_id nulls last, valid_from desc limit 1
      ) soon
    where person.unit_id = ${asked.actor.scope?.unitId ?? null} and leaving.day <= ${asked.today}::date + soon.days
      and certificate_state(certificate.*, ${asked.today}) in ('valid', 'expired')
      and not exists (select from certificate_handover where certificate_id = certificate.id)`,
  task: (row, asked) => ({
    title: row.title,
    href: to.certificatesToHandOver,
    detail: `Nomor ${row.detail.number}. Perkiraan bebas ${longDay(row.day ?? asked.today)}.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})
