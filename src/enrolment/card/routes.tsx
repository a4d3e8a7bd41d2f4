import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, addDays, blank, type FormState, found, page, submit } from '#kernel'
import { findPerson, isOwn, type PersonView } from '#people'
import { ApplyPage } from '../applications/forms.page.tsx'
import { send } from '../applications/send.ts'
import { candidateFor } from '../candidates.ts'
import { findCohort } from '../cohort.ts'
import { help } from '../help.tsx'
import { noteKinds } from '../kinds.ts'
import { isolate, liftIsolation } from '../places/isolate.ts'
import { sentences } from '../sentences.ts'
import { CardPage } from './card.page.tsx'
import { IsolatePage, LiftPage, NotePage } from './forms.page.tsx'
import { note } from './note.ts'
import {
  clashOf,
  hasTimetable,
  isolationOf,
  latestApplication,
  notesOf,
  openCohorts,
  placesOf,
  stepsOf,
} from './queries.ts'

/** Addresses under a person's file: the gate of looks stands before them. */
export const personPlaceRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const toPerson = ({ personId }: { personId: string }) => to.person(personId)

personPlaceRoutes.get(to.suitability(':id', ':cohortId'), page('enrolment.read', cardPage))

personPlaceRoutes.get(
  to.applyForPlace(':id'),
  page('enrolment.write', (c) => applyPage(c)),
)
personPlaceRoutes.post(
  to.applyForPlace(':id'),
  submit(send, {
    again: applyPage,
    sentences,
    next: ({ personId, cohortId }) => to.suitability(personId, cohortId),
  }),
)
personPlaceRoutes.get(
  to.noteSuitability(':id'),
  page('suitability.note', (c) => notePage(c)),
)
personPlaceRoutes.post(
  to.noteSuitability(':id'),
  submit(note, { again: notePage, sentences, next: ({ id }) => `${to.person(id)}#program` }),
)
personPlaceRoutes.get(
  to.isolatePerson(':id'),
  page('isolation.record', (c) => isolatePage(c)),
)
personPlaceRoutes.post(
  to.isolatePerson(':id'),
  submit(isolate, { again: isolatePage, sentences, next: toPerson }),
)
personPlaceRoutes.get(
  to.liftIsolation(':id', ':isolation'),
  page('isolation.record', (c) => liftPage(c)),
)
personPlaceRoutes.post(
  to.liftIsolation(':id', ':isolation'),
  submit(liftIsolation, { again: liftPage, sentences, next: toPerson }),
)

async function cardPage(c: Context<App, '/:id/:cohortId'>) {
  const { db, actor, today } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  const cohort = await findCohort(db, c.req.param('cohortId'), actor)
  const props = {
    person,
    cohort,
    candidate: (await candidateFor(db, cohort, today, person.id)) ?? null,
    notes: await notesOf(db, person.id),
    places: await placesOf(db, person.id),
    clash: await clashOf(db, cohort.id, person.id),
    hasTimetable: await hasTimetable(db, cohort.id),
    isolation: await isolationOf(db, person.id, today),
    application: await latestApplication(db, cohort.id, person.id),
    steps: await stepsOf(db, cohort.id, person.id),
  }
  return c.render(<CardPage {...props} actor={actor} today={today} />, {
    title: `Kelayakan ${person.name}`,
    help: help.card,
    ...under(person),
    narrow: false,
  })
}

/** A file of the own unit that stands alone. Errors: 404 for any other. */
async function ownFile(c: One): Promise<PersonView> {
  const person = await findPerson(c.var.db, c.req.param('id'), c.var.actor)
  return found(isOwn(c.var.actor, person) && !person.mergedInto ? person : undefined)
}

const under = (person: PersonView) => ({
  crumbs: [
    { label: 'Warga binaan', href: to.people },
    { label: person.name, href: to.person(person.id) },
  ],
  narrow: true,
})

async function applyPage(c: One, form?: FormState) {
  const { db, today } = c.var
  const person = await ownFile(c)
  const cohorts = await openCohorts(db, person.unitId)
  const initial = blank({ cohortId: c.req.query('angkatan'), askedBy: 'person', askedOn: today })
  return c.render(<ApplyPage {...{ person, cohorts, today }} form={form ?? initial} />, {
    title: 'Ajukan ikut program',
    help: help.card,
    ...under(person),
  })
}

async function notePage(c: One, form?: FormState) {
  const person = await ownFile(c)
  const asked = c.req.query('jenis') ?? ''
  const initial = blank({ kind: Object.hasOwn(noteKinds, asked) ? asked : undefined })
  return c.render(<NotePage person={person} form={form ?? initial} today={c.var.today} />, {
    title: 'Catat kelayakan',
    help: help.card,
    ...under(person),
  })
}

async function isolatePage(c: One, form?: FormState) {
  const { today } = c.var
  const person = await ownFile(c)
  const initial = blank({ fromOn: today, untilOn: addDays(today, 5) })
  return c.render(<IsolatePage person={person} form={form ?? initial} today={today} />, {
    title: 'Catat pengasingan',
    help: help.place,
    ...under(person),
  })
}

async function liftPage(c: Context<App, '/:id/:isolation'>, form?: FormState) {
  const { db, actor, today } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  found(isOwn(actor, person) || undefined)
  const isolation = found(
    await db
      .selectFrom('isolation')
      .select(['id', 'fromOn', 'untilOn', 'letter'])
      .where('id', '=', z.uuid().safeParse(c.req.param('isolation')).data ?? null)
      .where('personId', '=', person.id)
      .executeTakeFirst(),
  )
  return c.render(<LiftPage {...{ person, today, isolation }} form={form ?? blank({ on: today })} />, {
    title: 'Akhiri pengasingan',
    help: help.place,
    ...under(person),
  })
}
