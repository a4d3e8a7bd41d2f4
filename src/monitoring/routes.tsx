import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, historyOf, may, page, submit } from '#kernel'
import { choicesOfMeeting, PointFormPage, peopleOf } from '#meetings'
import { assign } from './assign.ts'
import { answerField, checklistOn, noteField } from './checklist.ts'
import { help } from './help.tsx'
import { ListPage } from './list.page.tsx'
import { OfflinePage } from './offline/offline.page.tsx'
import { agreementsToVisit, answersOf, listVisits, question } from './queries.ts'
import { RecordPage, SheetPage } from './record.page.tsx'
import { record } from './record.ts'
import { RevisePage } from './revise.page.tsx'
import { revise } from './revise.ts'
import { assignSentences, recordSentences, reviseSentences } from './sentences.ts'
import { VisitPage } from './show.page.tsx'
import { findVisit } from './visit.ts'

export const monitoringRoutes = new Hono<App>()

const next = ({ id }: { id: string }) => to.monitoringVisit(id)

monitoringRoutes.get(to.monitoring, page('monitoring.read', listPage))
monitoringRoutes.get(to.monitoringSheet, page('monitoring.read', sheetPage))
monitoringRoutes.get(to.monitoringOffline, page('monitoring.record', offlinePage))
monitoringRoutes.get(to.newMonitoring, page('monitoring.record', recordPage))
monitoringRoutes.post(
  to.newMonitoring,
  submit(record, { again: recordPage, sentences: recordSentences, next }),
)
monitoringRoutes.get(to.monitoringVisit(':id'), page('monitoring.read', showPage))
monitoringRoutes.get(to.reviseMonitoring(':id'), page('monitoring.record', revisePage))
monitoringRoutes.post(
  to.reviseMonitoring(':id'),
  submit(revise, { again: revisePage, sentences: reviseSentences, next }),
)
monitoringRoutes.get(to.newFindingPoint(':id', ':itemId'), page('monitoring.record', assignPage))
monitoringRoutes.post(
  to.newFindingPoint(':id', ':itemId'),
  submit(assign, { again: assignPage, sentences: assignSentences, next }),
)

type One = Context<App, '/:id'>
type OneFinding = Context<App, '/:id/:itemId'>

const list = { label: 'Monitoring', href: to.monitoring }

async function listPage(c: Context<App>) {
  const { db, actor } = c.var
  const asked = question.parse(c.req.query())
  const { rows, total } = await listVisits(db, actor, asked)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const mayRecord = may(actor, 'monitoring.record')
  return c.render(<ListPage {...{ asked, rows, total, units, mayRecord }} />, {
    title: 'Kunjungan monitoring',
    help: help.list,
  })
}

async function sheetPage(c: Context<App>) {
  const items = await checklistOn(c.var.db, c.var.today)
  return c.render(<SheetPage items={items} />, {
    title: 'Lembar periksa monitoring',
    crumbs: [list],
    help: help.sheet,
  })
}

async function fieldsOf({ var: { db, actor, today }, req }: Context<App>, again?: FormState) {
  return {
    form: again ?? blank({ agreementId: req.query('kerjasama'), visitedOn: today, othersOurs: actor.name }),
    agreements: await agreementsToVisit(db, actor),
    items: await checklistOn(db, today),
    today,
  }
}

async function offlinePage(c: Context<App>) {
  return c.render(<OfflinePage {...(await fieldsOf(c))} keeper={c.var.actor.accountId ?? ''} />, {
    title: 'Monitoring tanpa jaringan',
    help: help.offline,
    bare: true,
    narrow: true,
    scripts: ['monitoring.js'],
  })
}

async function recordPage(c: Context<App>, again?: FormState) {
  return c.render(<RecordPage {...(await fieldsOf(c, again))} />, {
    title: 'Catat kunjungan monitoring',
    crumbs: [list],
    help: help.form,
    narrow: true,
  })
}

async function showPage(c: One) {
  const { db, actor, services } = c.var
  const visit = await findVisit(db, c.req.param('id'), actor)
  const [answered, people] = [await answersOf(db, visit.id), await peopleOf(db, visit.meetingId)]
  const events = await historyOf(db, visit.id)
  const mayAssign = may(actor, 'monitoring.record') && actor.scope?.unitId === visit.unitId
  return c.render(
    <VisitPage
      {...{ visit, answered, people, mayAssign, events }}
      words={services.words}
      zone={actor.zone}
    />,
    { title: `Monitoring ${visit.agreementTitle}`, crumbs: [list], help: help.visit },
  )
}

async function revisePage(c: One, again?: FormState) {
  const { db, actor } = c.var
  const visit = await findVisit(db, c.req.param('id'), actor)
  if (actor.scope?.unitId !== visit.unitId) throw new HTTPException(403)
  const answered = await answersOf(db, visit.id)
  const fields = answered.flatMap(({ itemId, answer, note }) => [
    [answerField(itemId), answer],
    [noteField(itemId), note],
  ])
  const { summary, version } = visit
  const form = again ?? blank({ summary, version, ...Object.fromEntries(fields) })
  const items = await checklistOn(db, visit.visitedOn)
  const one = { label: visit.agreementTitle, href: to.monitoringVisit(visit.id) }
  return c.render(<RevisePage {...{ form, visit, items }} />, {
    title: 'Ubah hasil kunjungan',
    crumbs: [list, one],
    help: help.form,
    narrow: true,
  })
}

async function assignPage(c: OneFinding, again?: FormState) {
  const { db, actor, today } = c.var
  const visit = await findVisit(db, c.req.param('id'), actor)
  if (actor.scope?.unitId !== visit.unitId) throw new HTTPException(403)
  const answered = await answersOf(db, visit.id)
  const finding = found(answered.find(({ itemId }) => itemId === c.req.param('itemId')))
  const one = { label: visit.agreementTitle, href: to.monitoringVisit(visit.id) }
  return c.render(
    <PointFormPage
      form={again ?? blank({ what: finding.note })}
      choices={await choicesOfMeeting(db, visit.meetingId, today, 'action-point.report')}
      lead={`Temuan: ${finding.question}.`}
      cancel={to.monitoringVisit(visit.id)}
    />,
    { title: 'Tindak lanjuti temuan', crumbs: [list, one], help: help.visit, narrow: true },
  )
}
