import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, type Markup, page, submit } from '#kernel'
import { findPerson } from '#people'
import { candidateFor } from '../candidates.ts'
import { findCohort, firstDay, isOurs } from '../cohort.ts'
import { crumbs, underCohort } from '../frame.tsx'
import { help } from '../help.tsx'
import { admit } from '../places/admit.ts'
import { sentences } from '../sentences.ts'
import type { Application } from '../tables.ts'
import { approve } from './approve.ts'
import { decline, reinstate, withdraw } from './close.ts'
import { AdmitPage, ApprovePage, type DecisionProps, GrantPage, ReasonPage } from './forms.page.tsx'
import { ApplicationsPage } from './list.page.tsx'
import { countApplications, listApplications, question } from './list.ts'
import { askOverride, grantOverride } from './override.ts'

export const applicationRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const next = ({ personId, cohortId }: { personId: string; cohortId: string }) =>
  to.suitability(personId, cohortId)

applicationRoutes.get(to.cohortApplications(':id'), page('enrolment.read', listPage))

const approvePage = decision('Setujui', (props) => <ApprovePage {...props} />)
applicationRoutes.get(
  to.approveApplication(':id'),
  page('enrolment.decide', (c) => approvePage(c)),
)
applicationRoutes.post(to.approveApplication(':id'), submit(approve, { again: approvePage, sentences, next }))

const declinePage = decision('Tolak', (props) => (
  <ReasonPage
    {...props}
    title={`Tolak ${props.person.name}?`}
    consequence="Permohonannya ditutup dengan alasan Anda. Ia dapat diajukan lagi."
    submit="Tolak"
    label="Alasan penolakan"
    danger
  />
))
applicationRoutes.get(
  to.declineApplication(':id'),
  page('enrolment.decide', (c) => declinePage(c)),
)
applicationRoutes.post(to.declineApplication(':id'), submit(decline, { again: declinePage, sentences, next }))

const withdrawPage = decision('Tarik', (props) => (
  <ReasonPage
    {...props}
    title={`Tarik permohonan ${props.person.name}?`}
    consequence="Permohonannya ditutup. Ia dapat diajukan lagi."
    submit="Tarik permohonan"
    label="Alasan"
    danger
  />
))
applicationRoutes.get(
  to.withdrawApplication(':id'),
  page('enrolment.write', (c) => withdrawPage(c)),
)
applicationRoutes.post(
  to.withdrawApplication(':id'),
  submit(withdraw, { again: withdrawPage, sentences, next }),
)

const reinstatePage = decision('Ajukan lagi', (props) => (
  <ReasonPage
    {...props}
    title={`Ajukan lagi ${props.person.name}?`}
    consequence="Permohonannya menunggu keputusan lagi, di belakang yang sudah menunggu."
    submit="Ajukan lagi"
    label="Alasan"
  />
))
applicationRoutes.get(
  to.reinstateApplication(':id'),
  page('enrolment.write', (c) => reinstatePage(c)),
)
applicationRoutes.post(
  to.reinstateApplication(':id'),
  submit(reinstate, { again: reinstatePage, sentences, next }),
)

const overridePage = decision('Minta pengecualian', (props) => (
  <ReasonPage
    {...props}
    title={`Minta pengecualian bagi ${props.person.name}`}
    consequence="Syaratnya belum terpenuhi. Kepala seksi atau kepala satuan kerja lain yang memutuskan."
    submit="Minta pengecualian"
    label="Alasan pengecualian"
    hint="Mengapa ia tetap perlu ikut."
  />
))
applicationRoutes.get(
  to.askOverride(':id'),
  page('enrolment.write', (c) => overridePage(c)),
)
applicationRoutes.post(to.askOverride(':id'), submit(askOverride, { again: overridePage, sentences, next }))

applicationRoutes.get(
  to.grantOverride(':id'),
  page('enrolment.override', (c) => grantPage(c)),
)
applicationRoutes.post(to.grantOverride(':id'), submit(grantOverride, { again: grantPage, sentences, next }))

const admitPage = decision('Beri tempat', (props) => <AdmitPage {...props} />)
applicationRoutes.get(
  to.admitApplicant(':id'),
  page('enrolment.decide', (c) => admitPage(c)),
)
applicationRoutes.post(to.admitApplicant(':id'), submit(admit, { again: admitPage, sentences, next }))

async function listPage(c: One) {
  const { db, actor } = c.var
  const cohort = await findCohort(db, c.req.param('id'), actor)
  const asked = question.parse(c.req.query())
  const rows = await listApplications(db, actor, cohort, asked)
  const counts = await countApplications(db, actor, cohort.id)
  return c.render(<ApplicationsPage {...{ cohort, rows, counts, asked, actor }} />, {
    title: `Permohonan ${cohort.name}`,
    crumbs,
    help: help.cohort,
  })
}

/** An application for a cohort of the own unit, of somebody who is still here. Errors: 404 for any other. */
async function decisionOf(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const id = z.uuid().safeParse(c.req.param('id')).data ?? null
  const application: Application = found(
    await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst(),
  )
  const cohort = await findCohort(db, application.cohortId, actor)
  found(isOurs(actor, cohort) || undefined)
  const { name } = await findPerson(db, application.personId, actor)
  const candidate = await candidateFor(db, cohort, today, application.personId)
  const props: DecisionProps = {
    form: form ?? blank({ version: application.version, fromOn: firstDay(cohort, today) }),
    cohort,
    person: { id: application.personId, name },
    today,
    leavesOn: candidate?.leavesOn ?? null,
  }
  return { props, application }
}

const around = ({ cohort, person }: DecisionProps, title: string) => ({
  title,
  crumbs: [...underCohort(cohort), { label: person.name, href: to.suitability(person.id, cohort.id) }],
  help: help.card,
  narrow: true,
})

function decision(title: string, draw: (props: DecisionProps) => Markup) {
  return async (c: One, form?: FormState) => {
    const { props } = await decisionOf(c, form)
    return c.render(draw(props), around(props, title))
  }
}

async function grantPage(c: One, form?: FormState) {
  const { props, application } = await decisionOf(c, form)
  const asked = await c.var.db
    .selectFrom('applicationStep')
    .select('reason')
    .where('applicationId', '=', application.id)
    .where('state', '=', 'override-asked')
    .orderBy('takenAt', 'desc')
    .executeTakeFirst()
  const by = { name: application.overrideAskedName ?? '', reason: asked?.reason ?? null }
  return c.render(<GrantPage {...props} asked={by} />, around(props, 'Izinkan pengecualian'))
}
