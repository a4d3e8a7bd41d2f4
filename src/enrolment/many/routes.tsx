import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, pageAsked, submit } from '#kernel'
import { shownName } from '#people'
import { type CohortView, findCohort, firstDay, isOurs } from '../cohort.ts'
import { countCohorts, listCohorts } from '../cohorts/list.ts'
import { inCareOf } from '../eligibility/facts.ts'
import { crumbs, underCohort } from '../frame.tsx'
import { help } from '../help.tsx'
import { sentences } from '../sentences.ts'
import { ChoosePage } from './choose.page.tsx'
import { enrolFrom, mostTogether } from './enrol.ts'
import { fromField, type KeptLists } from './listed.ts'
import { BatchPage, CandidatesPage, EnrolPage, SeatQueuePage } from './pages.tsx'
import { batchQuestion, candidatesOf, findBatch, linesIn, question } from './queries.ts'
import { seatQueue } from './seat-queue.ts'

export function manyRoutes(lists: KeptLists): Hono<App> {
  const routes = new Hono<App>()
  const enrol = enrolFrom(lists)
  const again = (c: One, form?: FormState) => enrolPage(c, lists, form)
  routes.get(
    to.chooseCohort,
    page('enrolment.decide', (c) => choosePage(c, lists)),
  )
  routes.get(to.cohortCandidates(':id'), page('enrolment.read', candidatesPage))
  routes.get(
    to.enrolMany(':id'),
    page('enrolment.decide', (c) => again(c)),
  )
  routes.post(to.enrolMany(':id'), submit(enrol, { again, sentences, next }))
  routes.get(
    to.seatQueue(':id'),
    page('enrolment.decide', (c) => queuePage(c)),
  )
  routes.post(to.seatQueue(':id'), submit(seatQueue, { again: queuePage, sentences, next }))
  routes.get(to.enrolled(':id', ':batchId'), page('enrolment.read', batchPage))
  return routes
}

const next = ({ id, cohortId }: { id: string; cohortId: string }) => to.enrolled(cohortId, id)

type One = Context<App, '/:id'>

/** People of the whole unit are listed to the unit alone. */
async function ownCohort(c: One): Promise<CohortView> {
  const cohort = await findCohort(c.var.db, c.req.param('id'), c.var.actor)
  return found(isOurs(c.var.actor, cohort) ? cohort : undefined)
}

/** Where people of a kept list are to go: the cohorts of the own unit that still take people. */
async function choosePage(c: Context<App>, lists: KeptLists) {
  const { db, actor } = c.var
  const dari = found(fromField.parse(c.req.query('dari')))
  const { reason, people } = await lists(db, actor, dari)
  const asked = {
    lihat: undefined,
    unit: actor.scope?.unitId,
    halaman: pageAsked.parse(c.req.query('halaman')),
  }
  const props = {
    ...{ reason, dari, asked, count: people.length },
    rows: await listCohorts(db, actor, asked),
    total: (await countCohorts(db, actor, asked)).berjalan,
  }
  return c.render(<ChoosePage {...props} />, {
    title: 'Daftarkan ke angkatan',
    crumbs: [...crumbs, { label: reason.title, href: reason.href }],
    help: help.many,
  })
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

async function enrolPage(c: One, lists: KeptLists, form?: FormState) {
  const { db, actor, today } = c.var
  const cohort = await ownCohort(c)
  const dari = fromField.parse(form ? form.values.dari : c.req.query('dari'))
  const list = dari === undefined ? undefined : await lists(db, actor, dari)
  const wanted = form ? [form.values.orang ?? []].flat().map(String) : (c.req.queries('orang') ?? [])
  const ticked = await tickedOf(c, cohort, form ? wanted : (list?.people ?? wanted))
  const path = form?.values.path ?? undefined
  const initial = blank({ fromOn: firstDay(cohort, today), askedBy: 'officer', path })
  const props = { cohort, ticked, list: list && { dari, reason: list.reason } }
  return c.render(<EnrolPage form={form ?? initial} {...props} />, {
    title: 'Daftarkan peserta',
    crumbs: underCohort(cohort),
    help: help.many,
    narrow: true,
  })
}

/** Those of the ticks who are in the unit's care, as they may be called, in the order in which they were named. */
async function tickedOf(c: One, cohort: CohortView, wanted: readonly string[]) {
  const { db, actor, services } = c.var
  const ids = wanted.filter((id) => z.uuid().safeParse(id).success).slice(0, mostTogether)
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, ${shownName(actor, services.clock())} as name
    from unnest(${ids}::uuid[]) with ordinality as named (id, place) join person on person.id = named.id
    where ${inCareOf(cohort.unitId)} order by named.place`.execute(db)
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
