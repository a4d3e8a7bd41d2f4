import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { shownName } from '#people'
import { type CohortView, findCohort, firstDay, isOurs } from '../cohort.ts'
import { inCareOf } from '../eligibility/facts.ts'
import { crumbs, underCohort } from '../frame.tsx'
import { help } from '../help.tsx'
import { sentences } from '../sentences.ts'
import { enrol } from './enrol.ts'
import { BatchPage, CandidatesPage, EnrolPage, SeatQueuePage } from './pages.tsx'
import { batchQuestion, candidatesOf, findBatch, linesIn, question } from './queries.ts'
import { seatQueue } from './seat-queue.ts'

export const manyRoutes = new Hono<App>()

const next = ({ id, cohortId }: { id: string; cohortId: string }) => to.enrolled(cohortId, id)

manyRoutes.get(to.cohortCandidates(':id'), page('enrolment.read', candidatesPage))
manyRoutes.get(
  to.enrolMany(':id'),
  page('enrolment.decide', (c) => enrolPage(c)),
)
manyRoutes.post(to.enrolMany(':id'), submit(enrol, { again: enrolPage, sentences, next }))
manyRoutes.get(
  to.seatQueue(':id'),
  page('enrolment.decide', (c) => queuePage(c)),
)
manyRoutes.post(to.seatQueue(':id'), submit(seatQueue, { again: queuePage, sentences, next }))
manyRoutes.get(to.enrolled(':id', ':batchId'), page('enrolment.read', batchPage))

type One = Context<App, '/:id'>

/** People of the whole unit are listed to the unit alone. */
async function ownCohort(c: One): Promise<CohortView> {
  const cohort = await findCohort(c.var.db, c.req.param('id'), c.var.actor)
  return found(isOurs(c.var.actor, cohort) ? cohort : undefined)
}

async function candidatesPage(c: One) {
  const { db, actor, today, services } = c.var
  const cohort = await ownCohort(c)
  const asked = question.parse(c.req.query())
  const judged = await candidatesOf(db, actor, cohort, today, services.clock(), asked)
  return c.render(<CandidatesPage {...{ cohort, asked, actor }} {...judged} />, {
    title: `Calon ${cohort.name}`,
    crumbs,
    help: help.cohort,
  })
}

async function enrolPage(c: One, form?: FormState) {
  const { today } = c.var
  const cohort = await ownCohort(c)
  const wanted = form ? [form.values.orang ?? []].flat().map(String) : (c.req.queries('orang') ?? [])
  const ticked = await tickedOf(c, cohort, wanted)
  const path = form?.values.path ?? undefined
  const initial = blank({ fromOn: firstDay(cohort, today), askedBy: 'officer', path })
  return c.render(<EnrolPage form={form ?? initial} cohort={cohort} ticked={ticked} />, {
    title: 'Daftarkan peserta',
    crumbs: underCohort(cohort),
    help: help.many,
    narrow: true,
  })
}

/** Those of the ticks who are in the unit's care, as they may be called. */
async function tickedOf(c: One, cohort: CohortView, wanted: readonly string[]) {
  const { db, actor, services } = c.var
  const ids = wanted.filter((id) => z.uuid().safeParse(id).success).slice(0, 5000)
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, ${shownName(actor, services.clock())} as name from person
    where person.id = any(${ids}::uuid[]) and ${inCareOf(cohort.unitId)} order by lower(person.name), person.id`.execute(
    db,
  )
  return rows
}

async function queuePage(c: One, form?: FormState) {
  const cohort = await ownCohort(c)
  const initial = blank({ fromOn: firstDay(cohort, c.var.today) })
  return c.render(<SeatQueuePage form={form ?? initial} cohort={cohort} />, {
    title: 'Beri tempat daftar tunggu',
    crumbs: underCohort(cohort),
    help: help.many,
    narrow: true,
  })
}

async function batchPage(c: Context<App, '/:id/:batchId'>) {
  const { db, actor, services } = c.var
  const cohort = await findCohort(db, c.req.param('id'), actor)
  const asked = batchQuestion.parse(c.req.query())
  const batch = await findBatch(db, cohort.id, c.req.param('batchId'))
  const rows = await linesIn(db, actor, batch.id, services.clock(), asked)
  return c.render(<BatchPage {...{ cohort, batch, rows, asked, actor }} />, {
    title: 'Hasil pendaftaran',
    crumbs: underCohort(cohort),
    help: help.many,
  })
}
