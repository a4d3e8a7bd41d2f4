import type { Context } from 'hono'
import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { reportFact } from '../facts/report.ts'
import { reportOf } from '../facts/reports.ts'
import { takeBackFact } from '../facts/take-back.ts'
import { opensFile } from '../proofs/opens.ts'
import { TakeBackPage } from './forms.page.tsx'
import { help } from './help.tsx'
import { around, changing, type OneItem, seen, shown } from './reach.ts'
import { ReportPage, ReportShowPage } from './report.page.tsx'
import { reportSentences, takeBackSentences } from './sentences.ts'

export const reportRoutes = new Hono<App>()

const item = [':id', ':itemId'] as const
const one = [...item, ':reportId'] as const

reportRoutes.get(to.newFactReport(...item), page('fact.report', reportPage))
reportRoutes.post(
  to.newFactReport(...item),
  submit(reportFact, { again: reportPage, sentences: reportSentences, next: shown }),
)

reportRoutes.get(to.factReport(...one), page('agreement.read', reportShowPage))
reportRoutes.get(to.factReportFile(...one), page('proof.read', openReport))

reportRoutes.get(to.takeBackFact(...one), page('fact.report', takeBackPage))
reportRoutes.post(
  to.takeBackFact(...one),
  submit(takeBackFact, { again: takeBackPage, sentences: takeBackSentences, next: shown }),
)

type OneReport = Context<App, '/:id/:itemId/:reportId'>

async function reportPage(c: OneItem, form?: FormState) {
  const { today, services } = c.var
  const { agreement, item } = await changing(c)
  const initial = blank({ happenedOn: today, amount: '1' })
  return c.render(
    <ReportPage {...{ agreement, item, today }} form={form ?? initial} limit={services.files.limit} />,
    around(agreement, item, 'Laporkan kegiatan', help.report),
  )
}

async function reportShowPage(c: OneReport) {
  const { agreement, item } = await seen(c)
  const report = await reportOf(c.var.db, item.id, c.req.param('reportId'))
  return c.render(
    <ReportShowPage {...{ agreement, item, report }} actor={c.var.actor} />,
    around(agreement, item, report.note, help.report),
  )
}

async function takeBackPage(c: OneReport, form?: FormState) {
  const { agreement, item } = await changing(c)
  const report = await reportOf(c.var.db, item.id, c.req.param('reportId'))
  return c.render(
    <TakeBackPage {...{ agreement, item, report }} form={form ?? blank()} />,
    around(agreement, item, 'Tarik laporan', help.report),
  )
}

async function openReport(c: OneReport) {
  const { agreement, item } = await seen(c)
  const report = await reportOf(c.var.db, item.id, c.req.param('reportId'))
  const mine = found(opensFile(c.var.actor, report) ? report : undefined)
  return sendStored(c, mine, around(agreement, item, 'Laporan', help.report))
}
