import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { type ApplicationRow, listApplications } from '../applications/list.ts'
import { calledName } from '../called.ts'
import { candidatesFor } from '../candidates.ts'
import { findCohort, isOurs } from '../cohort.ts'
import { obstacles } from '../eligibility/judge.ts'
import { crumbs, underCohort } from '../frame.tsx'
import { help } from '../help.tsx'
import { sentences } from '../sentences.ts'
import { HearingPage, HearingsPage, NewHearingPage } from './pages.tsx'
import { findHearing, hearingsOf, mostInSession } from './queries.ts'
import { recordHearing } from './record.ts'

export const hearingRoutes = new Hono<App>()

type One = Context<App, '/:id'>

hearingRoutes.get(to.cohortHearings(':id'), page('enrolment.read', listPage))
hearingRoutes.get(
  to.newHearing(':id'),
  page('hearing.record', (c) => newPage(c)),
)
hearingRoutes.post(
  to.newHearing(':id'),
  submit(recordHearing, { again: newPage, sentences, next: ({ id }) => to.hearing(id) }),
)
hearingRoutes.get(to.hearing(':id'), page('enrolment.read', showPage))
hearingRoutes.get(to.hearingFile(':id'), page('enrolment.read', openFile))

async function listPage(c: One) {
  const { db, actor } = c.var
  const cohort = await findCohort(db, c.req.param('id'), actor)
  const rows = await hearingsOf(db, cohort.id)
  return c.render(<HearingsPage {...{ cohort, rows, actor }} />, {
    title: `Sidang TPP ${cohort.name}`,
    crumbs,
    help: help.cohort,
  })
}

async function newPage(c: One, form?: FormState) {
  const { db, actor, today, services } = c.var
  const cohort = await findCohort(db, c.req.param('id'), actor)
  found(isOurs(actor, cohort) || undefined)
  const open = await listApplications(db, actor, cohort, { lihat: undefined, halaman: 1 }, mostInSession)
  const ids = open.map(({ personId }) => personId)
  const judged = await candidatesFor(db, cohort, today, sql`person.id = any(${ids}::uuid[])`)
  const against = new Map(judged.map((each) => [each.id, obstacles(each.judgement)]))
  const rows = open.map((row) => ({
    ...row,
    obstacles: against.get(row.personId) ?? ['Tidak lagi di satuan kerja ini.'],
  }))
  return c.render(
    <NewHearingPage
      {...{ cohort, rows, today }}
      form={form ?? blank({ heldOn: today })}
      limit={services.files.limit}
    />,
    { title: 'Catat sidang TPP', crumbs: underCohort(cohort), help: help.cohort, narrow: true },
  )
}

async function showPage(c: One) {
  const { db, actor } = c.var
  const { hearing, cohort } = await findHearing(db, c.req.param('id'), actor)
  const { rows } = await sql<ApplicationRow>`
    select application.person_id, ${calledName(actor, cohort)} as name, called.number, person.id is not null as reachable,
      application.state, (select step.reason from application_step step where step.application_id = application.id
        and step.taken_at = ${hearing.createdAt} limit 1) as reason
    from application join names_in_cohort(${cohort.id}) called on called.person_id = application.person_id
      left join person on person.id = application.person_id
    where application.hearing_id = ${hearing.id} order by lower(called.name), application.id limit 500`.execute(
    db,
  )
  return c.render(<HearingPage {...{ hearing, cohort, rows }} />, {
    title: `Sidang TPP ${hearing.number}`,
    crumbs: [...underCohort(cohort), { label: 'Sidang TPP', href: to.cohortHearings(cohort.id) }],
    help: help.cohort,
  })
}

async function openFile(c: One) {
  const { db, actor } = c.var
  const { hearing, cohort } = await findHearing(db, c.req.param('id'), actor)
  return sendStored(
    c,
    { ...hearing, name: hearing.fileName },
    { title: 'Berita acara', crumbs: underCohort(cohort), help: help.cohort },
  )
}
