import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, historyOf, page, pageAsked, submit } from '#kernel'
import { crumbs } from '../frame.tsx'
import { BeginPage } from './begin.page.tsx'
import { BusyPage, EndedPage } from './busy.page.tsx'
import { help } from './help.tsx'
import { RoundsPage } from './list.page.tsx'
import {
  cohortsOf,
  cohortsToFill,
  countLines,
  countRounds,
  lineOf,
  linesOf,
  listRounds,
  question,
} from './queries.ts'
import { findRound } from './round.ts'
import { roundRules } from './rules.ts'
import { RoundPage } from './show.page.tsx'
import { ApprovePage, CancelPage, ChangePage } from './small-forms.page.tsx'
import { approve } from './steps/approve.ts'
import { begin } from './steps/begin.ts'
import { change } from './steps/change.ts'
import { cancel } from './steps/end.ts'
import { sentences, states } from './words.ts'

export const allocationRoutes = new Hono<App>()

type One = Context<App, '/:id'>
type Two = Context<App, '/:id/:personId'>

const next = ({ id }: { id: string }) => to.allocation(id)

allocationRoutes.get(to.allocations, page('enrolment.read', listPage))
allocationRoutes.get(
  to.newAllocation,
  page('allocation.prepare', (c) => beginPage(c)),
)
allocationRoutes.post(to.newAllocation, submit(begin, { again: beginPage, sentences, next }))
allocationRoutes.get(to.allocation(':id'), page('enrolment.read', showPage))
allocationRoutes.get(
  to.cancelAllocation(':id'),
  page('allocation.prepare', (c) => cancelPage(c)),
)
allocationRoutes.post(to.cancelAllocation(':id'), submit(cancel, { again: cancelPage, sentences, next }))
allocationRoutes.get(
  to.approveAllocation(':id'),
  page('allocation.approve', (c) => approvePage(c)),
)
allocationRoutes.post(to.approveAllocation(':id'), submit(approve, { again: approvePage, sentences, next }))
allocationRoutes.get(
  to.changeAllocation(':id', ':personId'),
  page('allocation.prepare', (c) => changePage(c)),
)
allocationRoutes.post(
  to.changeAllocation(':id', ':personId'),
  submit(change, { again: changePage, sentences, next }),
)

const under = [...crumbs, { label: 'Penempatan', href: to.allocations }]

async function listPage(c: Context<App>) {
  const { db, actor } = c.var
  const asked = z.object({ halaman: pageAsked }).parse(c.req.query()).halaman
  const props = { rows: await listRounds(db, actor, asked), total: await countRounds(db, actor), page: asked }
  return c.render(<RoundsPage {...props} actor={actor} />, { title: 'Penempatan', crumbs, help: help.list })
}

async function beginPage(c: Context<App>, form?: FormState) {
  const { db, actor, today } = c.var
  const cohorts = await cohortsToFill(db, actor)
  const rules = await roundRules(db, today, actor.scope)
  return c.render(<BeginPage form={form ?? blank({ people: 'asking' })} {...{ cohorts, rules }} />, {
    title: 'Mulai penempatan',
    crumbs: under,
    help: help.begin,
    narrow: true,
  })
}

/** Seconds between looks at the progress. */
const patience = '2'

async function showPage(c: One) {
  const { db, actor, services } = c.var
  const round = await findRound(db, c.req.param('id'), actor)
  const settled = round.state === 'proposed' || round.state === 'done'
  const title = settled ? 'Hasil penempatan' : states[round.state]
  const frame = { title, crumbs: under, help: help.show }
  const history = { events: await historyOf(db, round.id), words: services.words, zone: actor.zone }
  if (round.state === 'cancelled' || round.state === 'failed')
    return c.render(<EndedPage round={round} history={history} />, frame)
  const cohorts = await cohortsOf(db, round.id)
  if (round.state === 'begun' || round.state === 'approved') {
    c.header('refresh', patience)
    return c.render(<BusyPage {...{ round, cohorts, actor }} />, frame)
  }
  const asked = question.parse(c.req.query())
  const counts = await countLines(db, round.id)
  const rows = await linesOf(db, actor, round.id, services.clock(), asked)
  return c.render(<RoundPage {...{ round, cohorts, counts, rows, asked, actor, history }} />, frame)
}

async function changePage(c: Two, form?: FormState) {
  const { db, actor, services } = c.var
  const round = await findRound(db, c.req.param('id'), actor)
  const row = await lineOf(db, actor, round.id, c.req.param('personId'), services.clock())
  const cohorts = await cohortsOf(db, round.id)
  const initial = blank({ version: round.version, cohort: row.cohortId })
  return c.render(<ChangePage form={form ?? initial} {...{ round, row, cohorts }} />, {
    title: 'Ubah tempat',
    crumbs: [...under, { label: 'Hasil', href: to.allocation(round.id) }],
    help: help.show,
    narrow: true,
  })
}

async function approvePage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const round = await findRound(db, c.req.param('id'), actor)
  const counts = await countLines(db, round.id)
  return c.render(<ApprovePage form={form ?? blank()} {...{ round, counts }} />, {
    title: 'Setujui penempatan',
    crumbs: [...under, { label: 'Hasil', href: to.allocation(round.id) }],
    help: help.show,
    narrow: true,
  })
}

async function cancelPage(c: One, form?: FormState) {
  const round = await findRound(c.var.db, c.req.param('id'), c.var.actor)
  return c.render(<CancelPage form={form ?? blank()} round={round} />, {
    title: 'Batalkan penempatan',
    crumbs: [...under, { label: 'Hasil', href: to.allocation(round.id) }],
    help: help.show,
    narrow: true,
  })
}
