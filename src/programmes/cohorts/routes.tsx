import { type Context, Hono } from 'hono'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type Child, type FormState, historyOf, page, submit } from '#kernel'
import { findProgramme } from '../catalogue/programme.ts'
import { help } from '../help.tsx'
import type { Seats } from '../seats.ts'
import { type Around, columnsOf } from '../slots.ts'
import { haltOf } from '../timetable/lesson.ts'
import { plannedHours } from '../timetable/plan-series.ts'
import { haltedDays, nextLessons } from '../timetable/queries.ts'
import { visitsOf } from '../visits/queries.ts'
import { cohortChecks } from './checks.ts'
import { choicesFor } from './choices.ts'
import { type CohortView, findCohort, toldCohort } from './cohort.ts'
import { cancel, finish } from './finish.ts'
import { CohortFormPage, sentences } from './form.page.tsx'
import { CohortsPage } from './list.page.tsx'
import { countByStage, listCohorts, question } from './list.ts'
import { open } from './open.ts'
import { prepare } from './prepare.ts'
import { revise } from './revise.ts'
import { CohortPage } from './show.page.tsx'
import {
  CancelPage,
  cancelSentences,
  FinishPage,
  finishSentences,
  openSentences,
  StartPage,
  startSentences,
} from './small-forms.page.tsx'
import { startCohort } from './start.ts'

type One = Context<App, '/:id'>

const shown = ({ id }: { id: string }) => to.cohort(id)
const nextMost = 6

export function cohortRoutes(given: Around): Hono<App> {
  const { seats } = given
  const shownPage = (c: One, again?: FormState) => showPage(c, given, again)
  const starting = (c: One, again?: FormState) => startPage(c, seats, again)
  const routes = new Hono<App>()
  routes.get(
    to.cohorts,
    page('programme.read', (c) => listPage(c, seats)),
  )
  routes.get(to.newCohort(':programmeId'), page('programme.write', newPage))
  routes.post(to.newCohort(':programmeId'), submit(prepare, { again: newPage, sentences, next: shown }))
  routes.get(to.cohort(':id'), page('programme.read', shownPage))
  routes.get(to.reviseCohort(':id'), page('programme.write', revisePage))
  routes.post(to.reviseCohort(':id'), submit(revise, { again: revisePage, sentences, next: shown }))
  routes.post(to.openCohort(':id'), submit(open, { again: shownPage, sentences: openSentences, next: shown }))
  routes.get(to.startCohort(':id'), page('cohort.decide', starting))
  routes.post(
    to.startCohort(':id'),
    submit(startCohort(seats), { again: starting, sentences: startSentences, next: shown }),
  )
  routes.get(to.finishCohort(':id'), page('cohort.decide', finishPage))
  routes.post(
    to.finishCohort(':id'),
    submit(finish, { again: finishPage, sentences: finishSentences, next: shown }),
  )
  routes.get(to.cancelCohort(':id'), page('cohort.decide', cancelPage))
  routes.post(
    to.cancelCohort(':id'),
    submit(cancel, { again: cancelPage, sentences: cancelSentences, next: shown }),
  )
  return routes
}

const programmes = { label: 'Program', href: to.programmes }
const list = { label: 'Angkatan', href: to.cohorts }
const calledIn = ({ programmeName, name }: CohortView) => `${programmeName}, ${name}`
const cohortOf = (c: One) => findCohort(c.var.db, c.req.param('id'), c.var.actor)

async function newPage(c: Context<App, '/:programmeId'>, again?: FormState) {
  const { db, actor, today } = c.var
  const programme = await findProgramme(db, c.req.param('programmeId'), actor)
  const choices = await choicesFor(db, programme.unitId, today)
  const promise = choices.items.find(({ id }) => id === c.req.query('kegiatan'))
  const usual = {
    ...{ fiscalYear: today.slice(0, 4), seats: programme.capacity },
    ...(promise && { agreementId: promise.agreementId, planItemId: promise.id }),
  }
  return c.render(<CohortFormPage form={again ?? blank(usual)} programme={programme} {...choices} />, {
    ...{ title: 'Siapkan angkatan', help: help.cohort, narrow: true },
    crumbs: [programmes, { label: programme.name, href: to.programme(programme.id) }],
  })
}

async function revisePage(c: One, again?: FormState) {
  const { db, today } = c.var
  const cohort = await cohortOf(c)
  const { agreementId, planItemId } = cohort
  const programme = { id: cohort.programmeId, name: cohort.programmeName }
  const choices = await choicesFor(db, cohort.unitId, today)
  const form = again ?? blank({ ...toldCohort(cohort), agreementId, planItemId })
  return c.render(
    <CohortFormPage {...{ form, programme, cohort, ...choices }} />,
    around(cohort, 'Ubah angkatan'),
  )
}

async function finishPage(c: One, again?: FormState) {
  const cohort = await cohortOf(c)
  return c.render(<FinishPage cohort={cohort} form={again ?? blank()} />, around(cohort, 'Selesaikan'))
}

async function cancelPage(c: One, again?: FormState) {
  const cohort = await cohortOf(c)
  return c.render(<CancelPage cohort={cohort} form={again ?? blank()} />, around(cohort, 'Batalkan'))
}

/** What surrounds a form of a cohort. */
export function around(cohort: CohortView, title: string) {
  const one = { label: calledIn(cohort), href: to.cohort(cohort.id) }
  return { title, crumbs: [list, one], help: help.cohort, narrow: true }
}

async function listPage(c: Context<App>, seats: Seats) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const rows = await listCohorts(db, actor, asked)
  const counts = await countByStage(db, actor, asked)
  const taken = await seats.taken(
    db,
    rows.map(({ id }) => id),
    today,
  )
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: 6 }, (_, ago) => year + 1 - ago)
  return c.render(<CohortsPage {...{ rows, counts, taken, asked, units, years }} />, {
    title: 'Angkatan',
    help: help.cohorts,
  })
}

async function showPage(c: One, { seats, slots }: Around, again?: FormState) {
  const { db, actor, today, services } = c.var
  const cohort = await cohortOf(c)
  const now = services.clock()
  const participants = (await seats.taken(db, [cohort.id], today)).get(cohort.id) ?? 0
  const isHalted = await haltOf(db, cohort)
  const halted = await haltedDays(db, cohort.id, today)
  const sections: Child[] = []
  for (const slot of slots) sections.push(await slot.show?.(db, { actor, now }, cohort, today))
  const lessons = await nextLessons(db, cohort.id, today, nextMost)
  return c.render(
    <CohortPage
      {...{ cohort, participants, sections, lessons, actor, today }}
      more={await columnsOf(slots, db, { actor, today }, lessons)}
      checks={await cohortChecks(db, cohort, participants, today)}
      hours={await plannedHours(db, cohort.id)}
      halted={isHalted(today)}
      refusal={again?.refusal}
      takeUp={halted.filter((day) => !isHalted(day)).length}
      visits={await visitsOf(db, cohort.id)}
      events={await historyOf(db, cohort.id)}
      words={services.words}
    />,
    { title: calledIn(cohort), crumbs: [list], help: help.cohort },
  )
}

async function startPage(c: One, seats: Seats, again?: FormState) {
  const { db, today } = c.var
  const cohort = await cohortOf(c)
  const participants = (await seats.taken(db, [cohort.id], today)).get(cohort.id) ?? 0
  const checks = await cohortChecks(db, cohort, participants, today)
  return c.render(
    <StartPage cohort={cohort} checks={checks} form={again ?? blank()} />,
    around(cohort, 'Mulai'),
  )
}
