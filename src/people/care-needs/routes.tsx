import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, may, page, submit } from '#kernel'
import { findPerson, isOwn, type PersonView } from '../person.ts'
import { assess } from './assess.ts'
import { correct } from './correct.ts'
import { DuePage } from './due.page.tsx'
import { dueFor, listDue } from './due.ts'
import { noteField } from './fields.ts'
import { AssessmentPage, assessSentences, correctSentences } from './form.page.tsx'
import { help } from './help.tsx'
import { needCodes } from './kinds.ts'
import { NeedsPage } from './needs.page.tsx'
import { allAssessmentsOf, assessmentsOf, notesOf } from './queries.ts'
import { VoidPage, voidSentences } from './void.page.tsx'
import { voidAssessment } from './void.ts'

/** Stands before the routes of people's files: `belum-dinilai` is nobody's id. */
export const careNeedRoutes = new Hono<App>()

careNeedRoutes.get(to.unassessedPeople, page('person.assess', duePage))
careNeedRoutes.get(to.personNeeds(':id'), page('person.read', needsPage))

careNeedRoutes.get(
  to.assessPerson(':id'),
  page('person.assess', (c) => assessPage(c)),
)
careNeedRoutes.post(
  to.assessPerson(':id'),
  submit(assess, {
    again: assessPage,
    sentences: assessSentences,
    next: ({ id, next }) =>
      next ? `${to.assessPerson(next)}?antre=ya` : next === null ? to.unassessedPeople : to.personNeeds(id),
  }),
)

careNeedRoutes.get(
  to.correctAssessment(':id', ':assessment'),
  page('person.assess', (c) => correctPage(c)),
)
careNeedRoutes.post(
  to.correctAssessment(':id', ':assessment'),
  submit(correct, {
    again: correctPage,
    sentences: correctSentences,
    next: ({ id }) => to.personNeeds(id),
  }),
)
careNeedRoutes.get(
  to.voidAssessment(':id', ':assessment'),
  page('person.assess', (c) => voidPage(c)),
)
careNeedRoutes.post(
  to.voidAssessment(':id', ':assessment'),
  submit(voidAssessment, {
    again: voidPage,
    sentences: voidSentences,
    next: ({ id }) => to.personNeeds(id),
  }),
)

type One = Context<App, '/:id'>

async function duePage(c: Context<App>) {
  const { db, actor, today } = c.var
  const { halaman } = z
    .object({ halaman: z.coerce.number().int().min(1).max(20_000).catch(1) })
    .parse(c.req.query())
  const { rows, total } = await listDue(db, actor, today, halaman)
  return c.render(<DuePage {...{ rows, total, page: halaman, today }} />, {
    title: 'Belum dinilai',
    crumbs: [people],
    help: help.due,
  })
}

async function needsPage(c: One) {
  const { db, actor, today, services } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  const own = isOwn(actor, person)
  const assessments = (await allAssessmentsOf(db, person.id)).map((assessment) => ({
    assessment,
    notes: own ? notesOf(services.secrets, assessment) : {},
  }))
  const due = await dueFor(db, person.id, today)
  const mayAssess = own && may(actor, 'person.assess')
  return c.render(<NeedsPage {...{ person, assessments, due, mayAssess }} />, {
    title: 'Kebutuhan',
    crumbs: around(person),
    help: help.show,
  })
}

async function assessPage(c: One, form?: FormState) {
  const { db, today } = c.var
  const person = await ownPerson(c)
  const [earlier] = await assessmentsOf(db, person.id)
  const due = await dueFor(db, person.id, today)
  const initial = blank({
    occasion: due ?? (earlier ? 'during' : 'entry'),
    assessedOn: today,
    wanted: person.interests,
    businessIdea: earlier?.businessIdea,
  })
  const inLine = c.req.query('antre') === 'ya'
  return c.render(<AssessmentPage {...{ form: form ?? initial, person, earlier, inLine }} />, {
    title: 'Nilai kebutuhan',
    crumbs: around(person),
    help: help.form,
    narrow: true,
  })
}

async function correctPage(c: Context<App, '/:id/:assessment'>, form?: FormState) {
  const person = await ownPerson(c)
  const all = await assessmentsOf(c.var.db, person.id)
  const assessment = found(all.find(({ id }) => id === c.req.param('assessment')))
  const notes = notesOf(c.var.services.secrets, assessment)
  const noted = Object.fromEntries(needCodes.map((need) => [noteField(need), notes[need]]))
  const initial = blank({ ...assessment, ...noted })
  return c.render(<AssessmentPage form={form ?? initial} person={person} earlier={undefined} correcting />, {
    title: 'Betulkan penilaian',
    crumbs: around(person),
    help: help.form,
    narrow: true,
  })
}

async function voidPage(c: Context<App, '/:id/:assessment'>, form?: FormState) {
  const person = await ownPerson(c)
  const all = await allAssessmentsOf(c.var.db, person.id)
  const assessment = found(all.find(({ id }) => id === c.req.param('assessment')))
  const initial = blank({ version: assessment.version })
  return c.render(<VoidPage {...{ form: form ?? initial, person, assessment }} />, {
    title: 'Batalkan penilaian',
    crumbs: around(person),
    help: help.show,
    narrow: true,
  })
}

const people = { label: 'Warga binaan', href: to.people }
const around = ({ id, name }: PersonView) => [people, { label: name, href: to.person(id) }]

async function ownPerson(c: Pick<One, 'var' | 'req'>): Promise<PersonView> {
  const { db, actor } = c.var
  const person = await findPerson(db, c.req.param('id') ?? '', actor)
  return found(isOwn(actor, person) ? person : undefined)
}
