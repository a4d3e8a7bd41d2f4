import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, addDays, blank, type FormState, found, type Markup, page, submit } from '#kernel'
import { calledName } from '../called.ts'
import { type CohortView, findCohort, isOurs } from '../cohort.ts'
import { PlacesPage } from '../cohorts/list.page.tsx'
import { question as cohortQuestion, countCohorts, listCohorts } from '../cohorts/list.ts'
import { crumbs, underCohort } from '../frame.tsx'
import { help } from '../help.tsx'
import { sentences } from '../sentences.ts'
import { end, restore } from './end.ts'
import { EndPage, PausePage, RestorePage, ResumePage } from './forms.page.tsx'
import { CohortPlacesPage } from './list.page.tsx'
import { countPlaces, listPlaces, question } from './list.ts'
import { pause, resume } from './pause.ts'

export const placeRoutes = new Hono<App>()

placeRoutes.get(to.places, page('enrolment.read', listPage))
placeRoutes.get(to.cohortPlaces(':id'), page('enrolment.read', cohortPage))

const next = ({ cohortId }: { cohortId: string }) => to.cohortPlaces(cohortId)
const one = (title: string, draw: (props: OneProps) => Markup) => (c: One, form?: FormState) =>
  placePage(c, title, draw, form)

const pausePage = one('Jeda', (props) => <PausePage {...props} />)
placeRoutes.get(
  to.pausePlace(':id'),
  page('enrolment.write', (c) => pausePage(c)),
)
placeRoutes.post(to.pausePlace(':id'), submit(pause, { again: pausePage, sentences, next }))
const resumePage = one('Kembali', (props) => <ResumePage {...props} />)
placeRoutes.get(
  to.resumePlace(':id'),
  page('enrolment.write', (c) => resumePage(c)),
)
placeRoutes.post(to.resumePlace(':id'), submit(resume, { again: resumePage, sentences, next }))
const endPage = one('Keluar', (props) => <EndPage {...props} />)
placeRoutes.get(
  to.endPlace(':id'),
  page('enrolment.write', (c) => endPage(c)),
)
placeRoutes.post(to.endPlace(':id'), submit(end, { again: endPage, sentences, next }))
const restorePage = one('Pulihkan', (props) => <RestorePage {...props} />)
placeRoutes.get(
  to.restorePlace(':id'),
  page('enrolment.decide', (c) => restorePage(c)),
)
placeRoutes.post(to.restorePlace(':id'), submit(restore, { again: restorePage, sentences, next }))

type One = Context<App, '/:id'>
type OneProps = Parameters<typeof PausePage>[0]

async function listPage(c: Context<App>) {
  const { db, actor } = c.var
  const asked = cohortQuestion.parse(c.req.query())
  const props = {
    rows: await listCohorts(db, actor, asked),
    counts: await countCohorts(db, actor, asked),
    units: actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor),
  }
  return c.render(<PlacesPage {...props} asked={asked} />, { title: 'Peserta', help: help.list })
}

async function cohortPage(c: One) {
  const { db, actor, today } = c.var
  const cohort = await findCohort(db, c.req.param('id'), actor)
  const asked = question.parse(c.req.query())
  const rows = await listPlaces(db, actor, cohort, asked, today)
  const counts = await countPlaces(db, actor, cohort.id, today)
  return c.render(<CohortPlacesPage {...{ cohort, rows, counts, asked, actor }} />, {
    title: cohort.name,
    crumbs,
    help: help.cohort,
  })
}

/** A form about one place of the own unit. Errors: 404 for any other. */
async function placePage(c: One, title: string, draw: (props: OneProps) => Markup, form?: FormState) {
  const { db, actor, today } = c.var
  const id = z.uuid().safeParse(c.req.param('id')).data ?? null
  const held = found(
    await db
      .selectFrom('participant')
      .select(['cohortId', 'personId', 'version'])
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  const cohort = await findCohort(db, held.cohortId, actor)
  found(isOurs(actor, cohort) || undefined)
  const name = await nameIn(c, cohort, held.personId)
  const initial = blank({ version: held.version, on: today, fromOn: today, untilOn: addDays(today, 6) })
  return c.render(draw({ form: form ?? initial, cohort, name, today }), {
    title,
    crumbs: underCohort(cohort),
    help: help.place,
    narrow: true,
  })
}

async function nameIn({ var: { db, actor } }: Context<App>, cohort: CohortView, personId: string) {
  const { rows } = await sql<{ name: string }>`select ${calledName(actor, cohort)} as name
    from names_in_cohort(${cohort.id}) called where called.person_id = ${personId}`.execute(db)
  return found(rows[0]).name
}
