import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import {
  type App,
  addDays,
  addMonths,
  blank,
  type FormState,
  found,
  historyOf,
  page,
  ruleOn,
  submit,
} from '#kernel'
import { isOurs } from '../certificate.ts'
import { findCertifiedCohort } from '../cohort.ts'
import { help } from '../help.tsx'
import { sentences } from '../sentences.ts'
import { CertifyPage } from './certify.page.tsx'
import { certify } from './certify.ts'
import { ResultsPage } from './judge.page.tsx'
import { judge } from './judge.ts'
import { TestFormPage } from './record-test.page.tsx'
import { recordTest } from './record-test.ts'
import { TestPage } from './show.page.tsx'
import { TakeBackResultPage } from './take-back.page.tsx'
import { takeBackResult } from './take-back.ts'
import { findTest, linesOf, type TestView, takenBackIn } from './test.ts'

export const competencyRoutes = new Hono<App>()

type One = Context<App, '/:id'>
type OneResult = Context<App, '/:id/:result'>

const shown = ({ id }: { id: string }) => to.competencyTest(id)

competencyRoutes.get(to.newCompetencyTest(':id'), page('competency.record', formPage))
competencyRoutes.post(
  to.newCompetencyTest(':id'),
  submit(recordTest, { again: formPage, sentences, next: ({ id }) => to.competencyResults(id) }),
)
competencyRoutes.get(to.competencyTest(':id'), page('certificate.read', showPage))
competencyRoutes.get(to.competencyResults(':id'), page('competency.record', resultsPage))
competencyRoutes.post(
  to.competencyResults(':id'),
  submit(judge, { again: resultsPage, sentences, next: shown }),
)
competencyRoutes.get(to.competencyCertificate(':id', ':result'), page('competency.record', certifyPage))
competencyRoutes.post(
  to.competencyCertificate(':id', ':result'),
  submit(certify, {
    again: certifyPage,
    sentences,
    next: ({ certificateId }) => to.certificate(certificateId),
  }),
)
competencyRoutes.get(to.takeBackCompetency(':id', ':result'), page('competency.record', takeBackPage))
competencyRoutes.post(
  to.takeBackCompetency(':id', ':result'),
  submit(takeBackResult, { again: takeBackPage, sentences, next: shown }),
)

const list = { label: 'Sertifikat', href: to.certificates }
const cohortCrumb = (cohortId: string, label: string) => ({ label, href: to.cohortCertificates(cohortId) })

function around(test: TestView, title: string, narrow = false) {
  const here = { label: test.scheme, href: to.competencyTest(test.id) }
  return { title, crumbs: [list, cohortCrumb(test.cohortId, test.cohort), here], help: help.test, narrow }
}

const whenOf = (c: Context<App>) => ({ now: c.var.services.clock(), today: c.var.today })

async function ownTest(c: Context<App, '/:id'>): Promise<TestView> {
  const test = await findTest(c.var.db, c.req.param('id'), c.var.actor)
  return found(isOurs(c.var.actor, test) ? test : undefined)
}

async function formPage(c: One, again?: FormState) {
  const { db, actor } = c.var
  const cohort = await findCertifiedCohort(db, c.req.param('id'), actor)
  found(isOurs(actor, cohort) || undefined)
  return c.render(<TestFormPage form={again ?? blank()} cohort={cohort} />, {
    title: 'Catat uji kompetensi',
    crumbs: [list, cohortCrumb(cohort.id, cohort.name)],
    help: help.test,
    narrow: true,
  })
}

async function showPage(c: One) {
  const { db, actor, services } = c.var
  const test = await findTest(db, c.req.param('id'), actor)
  const lines = await linesOf(db, test, actor, whenOf(c))
  const takenBack = await takenBackIn(db, test.id, actor, services.clock())
  const events = await historyOf(db, test.id)
  return c.render(<TestPage {...{ test, lines, takenBack, events, actor }} words={services.words} />, {
    ...around(test, test.scheme),
    crumbs: [list, cohortCrumb(test.cohortId, test.cohort)],
  })
}

async function resultsPage(c: One, again?: FormState) {
  const test = await ownTest(c)
  const lines = await linesOf(c.var.db, test, c.var.actor, whenOf(c))
  return c.render(
    <ResultsPage form={again ?? blank()} test={test} lines={lines} />,
    around(test, 'Catat hasil uji'),
  )
}

async function ownLine(c: OneResult) {
  const test = await ownTest(c as unknown as One)
  const lines = await linesOf(c.var.db, test, c.var.actor, whenOf(c))
  return { test, line: found(lines.find(({ resultId }) => resultId === c.req.param('result'))) }
}

async function takeBackPage(c: OneResult, again?: FormState) {
  const { test, line } = await ownLine(c)
  return c.render(
    <TakeBackResultPage form={again ?? blank()} {...{ test, line }} />,
    around(test, 'Tarik hasil uji', true),
  )
}

async function certifyPage(c: OneResult, again?: FormState) {
  const { db, services, today } = c.var
  const { test, line } = await ownLine(c)
  const { years } = (await ruleOn<{ years: number }>(db, 'certificate.competency-years', today, test)).value
  const usual = { issuedOn: test.heldOn, validUntil: addDays(addMonths(test.heldOn, 12 * years), -1) }
  return c.render(
    <CertifyPage form={again ?? blank(usual)} test={test} line={line} limit={services.files.limit} />,
    around(test, 'Catat sertifikat dari LSP', true),
  )
}
