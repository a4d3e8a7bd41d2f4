import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, historyOf, page, submit } from '#kernel'
import { findCohort } from '../cohorts/cohort.ts'
import { help } from '../help.tsx'
import type { Around } from '../slots.ts'
import { clock } from '../timetable/times.ts'
import { cancelVisit } from './cancel.ts'
import { checkIn } from './check-in.ts'
import { checkOut } from './check-out.ts'
import {
  CancelVisitPage,
  CheckInPage,
  CheckOutPage,
  MembersPage,
  sentences,
  VisitFormPage,
} from './forms.page.tsx'
import { listMembers } from './list-members.ts'
import { planVisit, reviseVisit } from './plan.ts'
import { visitPromises } from './promises.ts'
import { membersOf } from './queries.ts'
import { VisitSheetPage } from './sheet.page.tsx'
import { VisitPage } from './show.page.tsx'
import { findVisit, toldVisit, type VisitView } from './visit.ts'

type One = Context<App, '/:id'>

export function visitRoutes({ seats }: Around): Hono<App> {
  const routes = new Hono<App>()
  const shown = ({ id }: { id: string }) => to.studyVisit(id)

  routes.get(to.newStudyVisit(':id'), page('programme.write', newPage))
  routes.post(
    to.newStudyVisit(':id'),
    submit(planVisit, { again: newPage, sentences, next: ({ visitId }) => to.studyVisit(visitId) }),
  )
  routes.get(to.studyVisit(':id'), page('programme.read', showPage))
  routes.get(to.reviseStudyVisit(':id'), page('programme.write', revisePage))
  routes.post(to.reviseStudyVisit(':id'), submit(reviseVisit, { again: revisePage, sentences, next: shown }))
  routes.get(to.visitMembers(':id'), page('programme.write', membersPage))
  routes.post(
    to.visitMembers(':id'),
    submit(listMembers(seats), { again: membersPage, sentences, next: shown }),
  )
  routes.get(to.departVisit(':id'), page('visit.check', departPage))
  routes.post(to.departVisit(':id'), submit(checkOut, { again: departPage, sentences, next: shown }))
  routes.get(to.returnVisit(':id'), page('visit.check', returnPage))
  routes.post(to.returnVisit(':id'), submit(checkIn, { again: returnPage, sentences, next: shown }))
  routes.get(to.cancelVisit(':id'), page('programme.write', cancelPage))
  routes.post(
    to.cancelVisit(':id'),
    submit(cancelVisit, { again: cancelPage, sentences, next: ({ id }) => to.cohort(id) }),
  )
  routes.get(to.printVisit(':id'), page('programme.read', sheetPage))
  return routes

  async function membersPage(c: One, again?: FormState) {
    const visit = await visitOf(c)
    const reader = readerIn(c)
    const seated = await seats.seated(c.var.db, reader, [visit.cohortId], visit.heldOn)
    const listed = await membersOf(c.var.db, reader, visit)
    const form = again ?? blank({ people: listed.map(({ personId }) => personId) })
    return c.render(<MembersPage {...{ visit, form, seated }} />, around(visit, 'Daftar peserta'))
  }
}

const readerIn = ({ var: { actor, services } }: Context<App>) => ({ actor, now: services.clock() })
const visitOf = (c: One) => findVisit(c.var.db, c.req.param('id'), c.var.actor)

async function newPage(c: One, again?: FormState) {
  const cohort = await findCohort(c.var.db, c.req.param('id'), c.var.actor)
  const promises = await visitPromises(c.var.db, cohort.agreementId)
  const form = again ?? blank({ planItemId: promises[0]?.id })
  return c.render(<VisitFormPage {...{ cohort, form, promises }} />, {
    ...{ title: 'Rencanakan studi kunjung', help: help.visit, narrow: true },
    crumbs: [cohorts, { label: `${cohort.programmeName}, ${cohort.name}`, href: to.cohort(cohort.id) }],
  })
}

async function revisePage(c: One, again?: FormState) {
  const visit = await visitOf(c)
  const cohort = { id: visit.cohortId, name: visit.cohortName, programmeName: visit.programmeName }
  const times = { departsAt: clock(visit.departsAt), returnsAt: clock(visit.returnsAt) }
  const form =
    again ??
    blank({
      ...{ ...toldVisit(visit), ...times },
      ...{ planItemId: visit.planItemId, escorts: visit.escorts.join('\n') },
    })
  const promises = await visitPromises(c.var.db, visit.agreementId)
  return c.render(<VisitFormPage {...{ cohort, form, visit, promises }} />, around(visit, 'Ubah kunjungan'))
}

async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const visit = await visitOf(c)
  const members = await membersOf(db, readerIn(c), visit)
  const events = await historyOf(db, visit.id)
  return c.render(<VisitPage {...{ visit, members, events, actor, today }} words={services.words} />, {
    ...around(visit, visit.destination),
    narrow: false,
  })
}

async function departPage(c: One, again?: FormState) {
  const visit = await visitOf(c)
  const members = await membersOf(c.var.db, readerIn(c), visit)
  const form = again ?? blank({ people: members.map(({ personId }) => personId) })
  return c.render(<CheckOutPage {...{ visit, form, members }} />, around(visit, 'Keberangkatan'))
}

async function returnPage(c: One, again?: FormState) {
  const visit = await visitOf(c)
  const members = await membersOf(c.var.db, readerIn(c), visit)
  const back = members.flatMap(({ personId, returned }) => (returned ? personId : []))
  return c.render(
    <CheckInPage {...{ visit, members }} form={again ?? blank({ people: back })} />,
    around(visit, 'Kepulangan'),
  )
}

async function cancelPage(c: One, again?: FormState) {
  const visit = await visitOf(c)
  return c.render(<CancelVisitPage visit={visit} form={again ?? blank()} />, around(visit, 'Batalkan'))
}

async function sheetPage(c: One) {
  const visit = await visitOf(c)
  const members = await membersOf(c.var.db, readerIn(c), visit)
  return c.render(<VisitSheetPage visit={visit} members={members} />, around(visit, 'Lembar'))
}

const cohorts = { label: 'Angkatan', href: to.cohorts }

function around(visit: VisitView, title: string) {
  const cohort = { label: `${visit.programmeName}, ${visit.cohortName}`, href: to.cohort(visit.cohortId) }
  const one = { label: visit.destination, href: to.studyVisit(visit.id) }
  const crumbs = title === visit.destination ? [cohorts, cohort] : [cohorts, cohort, one]
  return { title, crumbs, help: help.visit, narrow: true }
}
